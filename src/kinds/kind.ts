import type { ColumnType } from '../model/table.ts';

/** A column that tables of a kind have, in whatever order a page has them. */
export interface ColumnKind {
  /** Key in data and in markup: `value` in `members[].value` and `data-literal="value"`. */
  key: string;
  type: ColumnType;
  /**
   * English texts of its header, or its place: `first`, or `rest` for every column that no other takes, cells beyond the
   * header's number included; they are joined.
   */
  header: RegExp | 'first' | 'rest';
  /** Whether it is one only where it is the first of its table. */
  leads?: true;
  /** Whether tables without it are of the kind too. */
  optional?: true;
}

/** A kind of table: what its columns are, and what its rows are called in addresses. */
export interface TableKind {
  /** Key in data: `members`. */
  id: string;
  /** First part of its rows' anchors: `member` in `#member.{name}`. */
  anchor: string;
  /** The last part of a row's anchor, from its name or the English text of its label; the name itself where absent. */
  anchorOf?: (name: string) => string;
  /** Slugs of the English headings that it stands under, the outermost first, as `request-body/properties`; any where absent. */
  section?: RegExp;
  /** Whether an entry has but one: the first that fits. */
  once?: true;
  /** Whether a row of which only the first cell has a text is a heading within the table. */
  dividers?: true;
  /** Whether a name in it says something only beside the others of its table: elsewhere it is another thing's. */
  ownNames?: true;
  /** Whether its rows say the same on most pages, so that search leaves them out. */
  commonplace?: true;
  columns: readonly [ColumnKind, ...ColumnKind[]];
}

/** What a page is told by as a whole. */
export interface PageFacts {
  /** Path below the locale's folder: `api-reference/beta/resources/x.md`. */
  path: string;
  /** The whole text, its comments included. */
  text: string;
  /** English text of its first heading without marks; null where the page does not carry it. */
  title: string | null;
  /** Slug of the first heading; empty where it has none. */
  slug: string;
  /** Slugs of the English headings that a table follows. */
  sections: readonly string[];
}

/** How the entries of a kind are told on their pages. A publisher's headings are known here and nowhere else. */
export interface Kind {
  /** `enum`. */
  id: string;
  /** Key of its list in `/api/v1/index.json`: `enums`. */
  plural: string;
  /** What the `doc_type` of its pages' front matter matches. */
  docType?: RegExp;
  /** Whether a heading begins an entry, of which a page may have many. */
  headings?: {
    /** The English heading of an entry; its first group is the entry's name. */
    text: RegExp;
    /** The slug of such a heading, which plain localized pages carry. */
    slug: RegExp;
    /** An example of such a heading, for messages. */
    example: string;
    /** First word of a table's header that makes a page without such a heading look like one of this kind. */
    firstHeader: RegExp;
  };
  /** Whether a whole page is one entry: its name, null where its English is not there, or undefined where it is none. */
  page?: (facts: PageFacts) => string | null | undefined;
  /** What an entry derives from, as the text of its page says, comments included. */
  base?: (text: string) => { name: string; href?: string } | undefined;
  /** Whether the heading is prose and the name is not a literal in it. */
  proseTitle?: true;
  /** Whether its rows are shown in place at a row of which it is the type. */
  unfolds?: true;
  /** Whether entries of which rows have the same names have something to do with each other. */
  kinByRows?: true;
  /** Ids of the kinds of table that its readers come for, the first first; in the order of `tables` where absent. */
  wanted?: readonly string[];
  /** Of the kinds of table that fit, the first counts. */
  tables: readonly [TableKind, ...TableKind[]];
}
