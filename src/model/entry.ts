import { z } from 'zod';
import { type Block, block } from './block.ts';
import { diagnostic } from './diagnostic.ts';
import { origin } from './origin.ts';
import { nameOf, type Table, table } from './table.ts';
import { locale } from './text.ts';

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

/** The localized file that a translation is from. */
export const translatedFile = provenance.extend({
  /** File relative to CONTENT_DIR: `zh-CN/api-reference/…`. */
  path: z.string(),
  format: z.enum(['sxs', 'plain']),
});

/** One translation of an entry. A language without one has no key in `translations`. */
export const translation = translatedFile.extend({
  state: z.enum(['current', 'behind']),
  /** The heading as published (plain text), where it lacks the entry's name verbatim. */
  publishedTitle: z.string().optional(),
});
export type Translation = z.infer<typeof translation>;

/** A part of an entry, in the order of its page: a text, or a table whose kind is known. */
export const part = z.discriminatedUnion('type', [block, table]);
export type Part = z.infer<typeof part>;

/** One thing of the reference with all its languages: an item of the `entries` collection. */
export const entry = z.object({
  /** `beta/intune-onboarding-vpptokensyncstatus`, `beta/enums/risklevel.2`. */
  id: z.string(),
  /** Id of its kind in `src/kinds`: `enum`. */
  kind: z.string(),
  name: z.string(),
  namespace: z.string().nullable(),
  version: z.string(),
  /** First words of the stem: `intune-onboarding`; the whole stem where one page lists many entries. */
  area: z.string(),
  /** File name without `.md`, in lower case. */
  stem: z.string(),
  /** Set where the entry is a section of a listing: its part of the address, `risklevel.2`. */
  section: z.string().nullable(),
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
  /** What it derives from: its name, and where its page leads to it. */
  base: z.object({ name: z.string(), href: z.string().optional() }).optional(),
  parts: z.array(part),
  translations: z.record(locale, translation),
  /** What is wrong with its pages, by locale. */
  findings: z.record(locale, z.array(diagnostic)),
});
/** Parts keep their own type, so that a union of them can be told apart by `type`. */
export type Entry = z.infer<typeof entry>;

/** A page that lists many entries: its title, namespace and introduction. An item of the `listings` collection. */
export const listing = z.object({
  /** `beta/enums`. */
  id: z.string(),
  version: z.string(),
  stem: z.string(),
  path: z.string(),
  hasSourceFile: z.boolean(),
  blocks: z.array(block),
  /** Ids of its entries, in order. */
  entries: z.array(z.string()),
  translations: z.record(locale, translatedFile),
  findings: z.record(locale, z.array(diagnostic)),
});
export type Listing = z.infer<typeof listing>;

/** Returns an entry's texts, in order. */
export function blocksOf({ parts }: Pick<Entry, 'parts'>): Block[] {
  return parts.filter((part): part is Block => part.type === 'block');
}

/** Returns an entry's tables of a known kind, in order. */
export function tablesOf({ parts }: Pick<Entry, 'parts'>): Table[] {
  return parts.filter((part): part is Table => part.type === 'table');
}

/** Returns the paragraphs that say what an entry is: those before its first table. */
export function summaryOf({ parts }: Pick<Entry, 'parts'>): Block[] {
  const first = parts.findIndex((part) => part.type === 'table');
  const before = first === -1 ? parts : parts.slice(0, first);
  return blocksOf({ parts: before }).filter(({ role }) => role === 'paragraph');
}

/** Returns the anchor and name of every row of an entry's tables. */
export function rowNames(entry: Pick<Entry, 'parts'>): [anchor: string, name: string][] {
  return tablesOf(entry).flatMap((table) =>
    table.rows.map((row): [string, string] => [row.anchor, nameOf(table, row)]),
  );
}
