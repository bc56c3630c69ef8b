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
  /** Whether tables without it are of the kind too. */
  optional?: true;
}

/** A kind of table: what its columns are, and what its rows are called in addresses. */
export interface TableKind {
  /** Key in data: `members`. */
  id: string;
  /** First part of its rows' anchors: `member` in `#member.{name}`. */
  anchor: string;
  /** Slug of the English heading that it stands under; any where absent. */
  section?: RegExp;
  columns: readonly [ColumnKind, ...ColumnKind[]];
}

/** A kind of entry. A publisher's headings are known here and nowhere else. */
export interface Kind {
  /** `enum`. */
  id: string;
  /** Key of its list in `/api/v1/index.json`: `enums`. */
  plural: string;
  /** The English heading of an entry; its first group is the entry's name. */
  heading: RegExp;
  /** The slug of such a heading, which plain localized pages carry. */
  slug: RegExp;
  /** An example of such a heading, for messages. */
  example: string;
  /** `doc_type` of front matter that says so. */
  docType: RegExp;
  /** First word of a table's header that makes a page without such a heading look like one of this kind. */
  firstHeader: RegExp;
  /** A heading is one of this kind only if a table follows. The entry's tables, the first kind that fits counts. */
  tables: readonly [TableKind, ...TableKind[]];
}
