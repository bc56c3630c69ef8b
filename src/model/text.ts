import { z } from 'zod';

/** Sanitized HTML, safe to print as it is: phrasing content, or a table of it. Only `src/html` makes it. */
export const html = z.string().brand<'Html'>();
export type Html = z.infer<typeof html>;

/** BCP 47 tag in BCP 47 case: `en`, `zh-CN`, `pt-BR`. */
export const locale = z.string();
export type Locale = z.infer<typeof locale>;

/** A place in a page: line and column, both counted from 1, in UTF-16 units. */
export const place = z.tuple([z.number().int().positive(), z.number().int().positive()]);
export type Place = z.infer<typeof place>;
