import { z } from 'zod';
import { diagnostic } from './diagnostic.ts';
import { type Entry, entry } from './entry.ts';
import { locale } from './text.ts';

/** How many literals of a kind a translation has, and how many of them it changed. */
export const tally = z.object({ total: z.number(), changed: z.number() });
export type Tally = z.infer<typeof tally>;

/** How one translation of an entry stands. */
export const standing = z.object({
  state: z.enum(['current', 'behind']),
  /** False where a table could not be aligned. */
  aligned: z.boolean(),
  /** Literals that it changed, whatever their kind. */
  damage: z.number(),
  literals: z.object({ names: tally, values: tally, typeNames: tally }),
});
export type Standing = z.infer<typeof standing>;

/**
 * What pages other than its own need to know of an entry: small enough that those of a whole reference are kept, while its
 * entries are read, rendered and let go. An item of the `records` collection.
 */
export const entryRecord = entry
  .pick({
    id: true,
    kind: true,
    name: true,
    namespace: true,
    version: true,
    area: true,
    stem: true,
    section: true,
    path: true,
    headingSlug: true,
    base: true,
    findings: true,
  })
  .extend({
    /** Changes when anything in the entry does. */
    digest: z.string(),
    /** Its tables: the id of each one's kind, and how many rows it has. */
    tables: z.array(z.object({ kind: z.string(), rows: z.number() })),
    /** Anchor and name of every row. */
    rows: z.array(z.tuple([z.string(), z.string()])),
    /** Values of the rows in their order, where they have any. */
    values: z.array(z.string().nullable()),
    /** Rows that have a type of the reference: anchor, name, the type's name, and where it leads. */
    typed: z.array(z.tuple([z.string(), z.string(), z.string(), z.string().nullable()])),
    /** Where the rows lead that are links: the methods of a type. */
    methods: z.array(z.string()),
    /** Ids of the headings of its page. */
    headings: z.array(z.string()),
    /** The first sentence about it, as plain text, by locale. */
    about: z.record(locale, z.string()),
    /** Where its texts and literals lead, as its page has it. */
    links: z.array(z.string()),
    translations: z.record(locale, standing),
    findings: z.record(locale, z.array(diagnostic)),
  });
export type EntryRecord = z.infer<typeof entryRecord>;

/** What names an entry. */
export type Named = Pick<Entry, 'id'>;
