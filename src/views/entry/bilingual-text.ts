import type { Block } from '../../model/block.ts';
import type { Html, Locale } from '../../model/text.ts';

/** One text of a page in the reader's language and in English; either may be missing. */
export interface BilingualText {
  role: Block['role'];
  depth: number;
  /** Number of an item of a numbered list. */
  number?: number | undefined;
  /** Id of a heading. */
  id: string | undefined;
  target: Html | undefined;
  source: Html | undefined;
  /** The English it was translated from, where today's differs. */
  former: Html | undefined;
}

/** Returns a block as a reader of a locale sees it, or undefined where neither language has it. */
export function toBilingualText(
  block: Block,
  locale: Locale,
  link: (html: Html) => Html,
  id?: string,
): BilingualText | undefined {
  const linked = (html: Html | undefined) => (html === undefined ? undefined : link(html));
  const target = locale === 'en' ? undefined : linked(block.text[locale]);
  const source = linked(block.text['en']);
  if (target === undefined && source === undefined) return undefined;
  const former = target === undefined ? undefined : linked(block.from[locale]);
  const { role, depth, number } = block;
  return { role, depth, ...(number === undefined ? {} : { number }), id, target, source, former };
}
