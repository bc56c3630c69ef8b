import { z } from 'zod';
import { block } from './block.ts';
import { diagnostic } from './diagnostic.ts';
import { origin } from './origin.ts';
import { looseRow, member } from './table.ts';
import { locale } from './text.ts';

/** How a translation's rows were matched with the source's. */
export const alignment = z.discriminatedUnion('by', [
  /** Side by side: the page carries the source of every segment under the same id. */
  z.object({ by: z.literal('id') }),
  /** Plain: by heading anchors, then verbatim names, values, and order between those. */
  z.object({ by: z.literal('place') }),
  /** Not aligned; the translation's table is kept whole in `loose`. */
  z.object({ by: z.literal('none'), reason: z.string() }),
]);
export type Alignment = z.infer<typeof alignment>;

/** Front matter of a translation that says where it comes from. */
export const provenance = z.object({
  /** `ms.translationtype`: machine or human translation. */
  kind: z.enum(['MT', 'HT']).optional(),
  /** `ms.lasthandoff` as `2019-02-21`. */
  date: z.string().optional(),
  /** `ms.sourcegitcommit`: commit of the English page it was made from. */
  sourceCommit: z.string().optional(),
  author: z.string().optional(),
});
export type Provenance = z.infer<typeof provenance>;

/** One translation of an enum. A language without one has no entry in `translations`. */
export const translation = provenance.extend({
  /** File relative to CONTENT_DIR: `zh-CN/api-reference/…`. */
  path: z.string(),
  format: z.enum(['sxs', 'plain']),
  state: z.enum(['current', 'behind']),
  alignment,
  /** The heading as published (plain text), where it lacks the type's name verbatim. */
  publishedTitle: z.string().optional(),
  /** Rows that the source does not have, or the whole table where alignment is `none`. */
  loose: z.array(looseRow),
});
export type Translation = z.infer<typeof translation>;

/** One enum with all its languages: an entry of the `enums` collection. */
export const enumEntry = z.object({
  /** `beta/intune-onboarding-vpptokensyncstatus`, `beta/enums/risklevel.2`. */
  id: z.string(),
  name: z.string(),
  namespace: z.string().nullable(),
  version: z.string(),
  /** First words of the stem: `intune-onboarding`; the whole stem of a mega page. */
  area: z.string(),
  /** File name without `.md`, in lower case. */
  stem: z.string(),
  /** Set where the enum is a section of a mega page: its part of the address, `risklevel.2`. */
  section: z.string().nullable(),
  /** 1 for the first definition of version + namespace + name in the reference, 2 for the second … */
  occurrence: z.number().int().positive(),
  /** How often version + namespace + name is defined in the reference. */
  definitions: z.number().int().positive(),
  /** Path below the locale's folder: `api-reference/beta/resources/x.md`; the join key of its languages. */
  path: z.string(),
  /** Slug of the English heading. */
  headingSlug: z.string(),
  /** English file in CONTENT_DIR; false where the English is carried by a side-by-side page. */
  hasSourceFile: z.boolean(),
  /** Locale whose page carried the English, where there is no English file. */
  sourceFrom: locale.optional(),
  /** Of the English text. */
  origin,
  hasValues: z.boolean(),
  hasDescriptions: z.boolean(),
  blocks: z.array(block),
  members: z.array(member),
  translations: z.record(locale, translation),
  /** What is wrong with its pages, by locale. */
  findings: z.record(locale, z.array(diagnostic)),
});
export type EnumEntry = z.infer<typeof enumEntry>;

/** The rest of a page that holds many enums: its title, namespace and introduction. An entry of `megaPages`. */
export const megaPage = z.object({
  /** `beta/enums`. */
  id: z.string(),
  version: z.string(),
  stem: z.string(),
  path: z.string(),
  hasSourceFile: z.boolean(),
  blocks: z.array(block),
  /** Ids of its enums, in order. */
  enums: z.array(z.string()),
  translations: z.record(
    locale,
    translation.pick({ path: true, format: true }).extend(provenance.shape),
  ),
  findings: z.record(locale, z.array(diagnostic)),
});
export type MegaPage = z.infer<typeof megaPage>;
