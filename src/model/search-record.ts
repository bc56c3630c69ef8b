import type { Entry } from './entry.ts';

/** Plain text by locale, `en` included. */
type Texts = Record<string, string>;

/** A row of one of an entry's tables as search knows it. */
export interface SearchRow {
  /** Id of the table's kind: `members`. */
  table: string;
  /** Id of the row on its page: `member.failed`. */
  anchor: string;
  name: string;
  /** Literal that stands for the row beside its name, where its table has such a column. */
  value: string | null;
  texts: Texts;
  /** Name and value as translations printed them, by locale, only where they differ. */
  published: Record<string, { name?: string; value?: string }>;
  /** Whether a method takes it in the body of a request: mostly a property of the method's type. */
  ofBody?: true;
}

/** A literal that leads to an entry beside its name. */
export interface SearchKeyword {
  /** What it is: `request`, `permission`. */
  of: string;
  /** `GET /me/messages`, `User.Read.All`. */
  text: string;
  /** Id of where it stands on the entry's page; empty for the page. */
  anchor: string;
}

/** An entry of the reference as search knows it: plain data. */
export interface SearchRecord
  extends Pick<Entry, 'id' | 'kind' | 'name' | 'namespace' | 'version' | 'area' | 'stem' | 'path'> {
  /** Whether the values of its rows are flags that can be combined. */
  flags: boolean;
  /** Headings as the pages print them. */
  titles: Texts;
  /** Paragraphs before the first table. */
  summary: Texts;
  rows: SearchRow[];
  keywords: SearchKeyword[];
}
