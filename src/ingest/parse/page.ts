import type { Problem } from '../problem.ts';
import type { FrontMatter } from '../read/front-matter.ts';
import type { RawBlock } from './blocks.ts';
import type { Definitions } from './definitions.ts';
import type { RawTable } from './table.ts';

export type Format = 'source' | 'sxs' | 'plain';

/** One enum's part of a page: its heading, the blocks around its table, the table. */
export interface RawSection {
  /** Type's name as the English heading spells it; null where the page has no English (plain localized). */
  name: string | null;
  /** Slug of the English heading, from its anchor or made from its text. */
  slug: string;
  title: RawBlock | null;
  blocks: RawBlock[];
  /** How many of `blocks` stand before the table. */
  before: number;
  table: RawTable;
}

/** A page of Markdown, read but not yet joined with its other languages. */
export interface Page {
  /** `zh-CN`. */
  locale: string;
  /** Path below the locale's folder: `api-reference/beta/resources/x.md`. */
  path: string;
  format: Format;
  frontMatter: FrontMatter;
  /** `page` where one enum is all the page has, else `mega`. */
  kind: 'page' | 'mega';
  /** Blocks of a mega page that belong to none of its enums. */
  blocks: RawBlock[];
  sections: RawSection[];
  problems: Problem[];
  definitions: Definitions;
  /** Offsets at which the page's lines start. */
  lineStarts: readonly number[];
}
