import type { Kind } from '../../kinds/kind.ts';
import type { Entry } from '../../model/entry.ts';
import type { Problem } from '../problem.ts';
import type { FrontMatter } from '../read/front-matter.ts';
import type { RawBlock } from './blocks.ts';
import type { Definitions } from './definitions.ts';

export type Format = 'source' | 'sxs' | 'plain';

/** One entry's part of a page: its heading, and the blocks up to the next entry's, tables among them. */
export interface RawSection {
  kind: Kind;
  /** Name as the English heading spells it; null where the page has no English (plain localized). */
  name: string | null;
  /** Slug of the English heading, from its anchor or made from its text. */
  slug: string;
  title: RawBlock | null;
  /** What the entry derives from. */
  base?: Entry['base'];
  blocks: RawBlock[];
}

/** A page of Markdown, read but not yet joined with its other languages. */
export interface Page {
  /** `zh-CN`. */
  locale: string;
  /** Path below the locale's folder: `api-reference/beta/resources/x.md`. */
  path: string;
  /** The file's text, in which its offsets count. */
  text: string;
  format: Format;
  frontMatter: FrontMatter;
  /** Whether the page is more than one entry: it lists many, or has headings before its only one. */
  isListing: boolean;
  /** Blocks of a listing that belong to none of its entries. */
  blocks: RawBlock[];
  sections: RawSection[];
  problems: Problem[];
  definitions: Definitions;
  /** Offsets at which the page's lines start. */
  lineStarts: readonly number[];
}
