import { kinds } from '../../kinds/index.ts';
import type { Kind } from '../../kinds/kind.ts';
import { type Problem, problem } from '../problem.ts';
import type { FrontMatter } from '../read/front-matter.ts';
import { type RawText, sideOf } from '../segment/raw-text.ts';
import type { RawBlock } from './blocks.ts';
import { slugOf } from './heading.ts';
import type { Format, Page, RawSection } from './page.ts';

/** Parts of a page: what stands before its first entry, and its entries. */
export interface Parts {
  blocks: RawBlock[];
  sections: RawSection[];
}

/**
 * Cuts a page into its entries. A heading begins an entry if a kind knows it (`X enum type`) and a table follows before
 * the next such heading; all up to there belongs to it. An English page without any heading is named by its front
 * matter's title.
 */
export function toSections(
  blocks: RawBlock[],
  format: Format,
  frontMatter: FrontMatter,
  problems: Problem[],
): Parts {
  const starts = blocks.flatMap((block, index) => (kindOfBlock(block, format) ? [index] : []));
  const withTable = starts.filter((start, i) =>
    blocks.slice(start, starts[i + 1] ?? blocks.length).some(isTable),
  );
  if (withTable.length === 0)
    return format === 'source' ? titled(blocks, frontMatter, problems) : { blocks, sections: [] };
  const sections = withTable.map((start, i) => {
    const [title, ...rest] = blocks.slice(start, withTable[i + 1] ?? blocks.length);
    const kind = (title && kindOfBlock(title, format)) ?? kinds[0];
    const english = title ? englishOf(title.text, format) : null;
    const name = english === null ? null : (kind.heading.exec(english)?.[1] ?? null);
    return {
      kind,
      name,
      slug: title?.slug ?? slugOf(english ?? ''),
      title: title ?? null,
      blocks: rest,
    };
  });
  return { blocks: blocks.slice(0, withTable[0]), sections };
}

/** A whole page as the section of one entry whose name it does not give. */
export function wholePage(page: Page, kind: Kind): RawSection {
  const first = page.blocks.findIndex((block) => block.role === 'heading' && !block.nested);
  const title = page.blocks[first] ?? null;
  const blocks = page.blocks.filter((block) => block !== title);
  return { kind, name: null, slug: title?.slug ?? '', title, blocks };
}

/** The kind that a page without any kind's heading looks like all the same. */
export function kindLike(blocks: readonly RawBlock[], frontMatter: FrontMatter): Kind | undefined {
  const type = frontMatter.get('doc_type') ?? '';
  const headers = blocks.flatMap(({ nested, table }) => {
    const first = nested ? undefined : table?.header[0];
    return first
      ? [plain(sideOf(first, 'source', 'source') ?? sideOf(first, 'target', 'target'))]
      : [];
  });
  return kinds.find(
    ({ docType, firstHeader }) =>
      docType.test(type) || headers.some((text) => firstHeader.test(text)),
  );
}

/** A page that looks like a kind's and has no heading that names an entry. */
export function noHeading(offset: number, actual: string, { id, example }: Kind): Problem {
  const remedy = `Begin the page with \`${example}\`.`;
  return problem('page/no-heading', offset, `a heading that names the ${id}`, actual, remedy);
}

function titled(blocks: RawBlock[], frontMatter: FrontMatter, problems: Problem[]): Parts {
  const heading = blocks.find((block) => block.role === 'heading');
  const title = frontMatter.get('title')?.trim() ?? '';
  const kind = heading ? undefined : kinds.find((one) => one.heading.test(title));
  const name = kind?.heading.exec(title)?.[1];
  const hasTable = blocks.some(isTable);
  if (!kind || name === undefined || !hasTable) {
    const like = kindLike(blocks, frontMatter);
    const offset = heading?.text.offset ?? 0;
    if (like)
      problems.push(
        hasTable ? noHeading(offset, heading ? 'another heading' : 'none', like) : noTable(offset),
      );
    return { blocks, sections: [] };
  }
  const expected = kind.example.replace(/\w+(?= )/, name);
  problems.push({ ...noHeading(0, 'no heading', kind), expected, severity: 'warning' });
  return { blocks: [], sections: [{ kind, name, slug: slugOf(title), title: null, blocks }] };
}

/** A page of an entry that has no table. */
export function noTable(offset: number): Problem {
  return problem('page/no-table', offset, 'a table below the heading', 'none');
}

/** Whether a block is a table that can be an entry's: none in a quote or a list is. */
export function isTable(block: RawBlock): boolean {
  return block.table !== null && !block.nested;
}

function kindOfBlock(block: RawBlock, format: Format): Kind | undefined {
  if (block.role !== 'heading' || block.nested) return undefined;
  const english = englishOf(block.text, format);
  return kinds.find(({ heading, slug }) =>
    english === null ? block.slug !== null && slug.test(block.slug) : heading.test(english),
  );
}

/** A heading's English without marks; null where the page does not carry it. */
function englishOf(text: RawText, format: Format): string | null {
  if (format === 'plain') return null;
  const raw = sideOf(text, 'source', format === 'source' ? 'source' : 'target');
  return raw === null ? null : plain(raw);
}

function plain(raw: string | null | undefined): string {
  return (raw ?? '')
    .replace(/&nbsp;|\s/g, ' ')
    .replace(/[`*\\]/g, '')
    .trim();
}
