import { type Problem, problem } from '../problem.ts';
import type { FrontMatter } from '../read/front-matter.ts';
import { type RawText, sideOf } from '../segment/raw-text.ts';
import type { RawBlock } from './blocks.ts';
import { slugOf } from './heading.ts';
import type { Format, Page, RawSection } from './page.ts';

const enumHeading = /^([A-Za-z_][\w.]*)\s+(?:enum(?:eration)?(?:\s+type|\s+values)?|values)$/i;
const enumSlug = /-(?:enum(?:eration)?(?:-type|-values)?|values)$/;

/** Parts of a page: what stands before its first enum, and its enums. */
export interface Parts {
  blocks: RawBlock[];
  sections: RawSection[];
}

/**
 * Cuts a page into its enums. A heading defines an enum if it names one (`X enum type`, `X values`) and a table follows
 * before the next such heading; all up to there belongs to it. An English page without any heading is named by its
 * front matter's title.
 */
export function toSections(
  blocks: RawBlock[],
  format: Format,
  frontMatter: FrontMatter,
  problems: Problem[],
): Parts {
  const starts = blocks.flatMap((block, index) => (isEnumHeading(block, format) ? [index] : []));
  const withTable = starts.filter((start, i) =>
    blocks.slice(start, starts[i + 1] ?? blocks.length).some(isMembersTable),
  );
  if (withTable.length === 0)
    return format === 'source' ? titled(blocks, frontMatter, problems) : { blocks, sections: [] };
  const sections = withTable.map((start, i) => {
    const [title, ...rest] = blocks.slice(start, withTable[i + 1] ?? blocks.length);
    const english = title ? englishOf(title.text, format) : null;
    const name = english === null ? null : (enumHeading.exec(english)?.[1] ?? null);
    return toSection(name, title?.slug ?? slugOf(english ?? ''), title ?? null, rest);
  });
  return { blocks: blocks.slice(0, withTable[0]), sections };
}

/** A whole page as the section of one enum whose name it does not give; its table is empty where it has none. */
export function wholePage(page: Page): RawSection {
  const first = page.blocks.findIndex((block) => block.role === 'heading' && !block.nested);
  const title = page.blocks[first] ?? null;
  const rest = page.blocks.filter((block) => block !== title);
  return toSection(null, title?.slug ?? '', title, rest);
}

/** Whether a page without an enum's heading looks like an enum's all the same. */
export function isEnumLike(blocks: readonly RawBlock[], frontMatter: FrontMatter): boolean {
  if (/^enum/i.test(frontMatter.get('doc_type') ?? '')) return true;
  return blocks.some((block) => {
    const first = block.nested ? undefined : block.table?.header[0];
    const header =
      first && (sideOf(first, 'source', 'source') ?? sideOf(first, 'target', 'target'));
    return /^\**members?\**$/i.test(header?.trim() ?? '');
  });
}

/** A page that looks like an enum's and has no heading that names one. */
export function noHeading(offset: number, actual: string): Problem {
  return problem('page/no-heading', offset, 'a heading that names the enum', actual);
}

function titled(blocks: RawBlock[], frontMatter: FrontMatter, problems: Problem[]): Parts {
  const heading = blocks.find((block) => block.role === 'heading');
  const title = frontMatter.get('title')?.trim() ?? '';
  const name = heading ? undefined : enumHeading.exec(title)?.[1];
  if (name === undefined || !blocks.some(isMembersTable)) {
    if (isEnumLike(blocks, frontMatter)) {
      problems.push(
        blocks.some(isMembersTable)
          ? noHeading(heading?.text.offset ?? 0, heading ? 'another heading' : 'none')
          : noTable(heading?.text.offset ?? 0),
      );
    }
    return { blocks, sections: [] };
  }
  problems.push({
    ...problem('page/no-heading', 0, `# ${name} enum type`, 'no heading'),
    severity: 'warning',
  });
  return { blocks: [], sections: [toSection(name, slugOf(title), null, blocks)] };
}

/** A page of an enum that has no table of members. */
export function noTable(offset: number): Problem {
  const expected = 'a table of members below the heading';
  return problem('page/no-table', offset, expected, 'none');
}

function toSection(
  name: string | null,
  slug: string,
  title: RawBlock | null,
  rest: readonly RawBlock[],
): RawSection {
  const at = rest.findIndex(isMembersTable);
  const table = rest[at]?.table ?? { header: [], rows: [], offset: title?.text.offset ?? 0 };
  const before = at === -1 ? rest.length : at;
  return { name, slug, title, blocks: rest.filter((_, i) => i !== at), before, table };
}

function isMembersTable(block: RawBlock): boolean {
  return block.table !== null && !block.nested;
}

function isEnumHeading(block: RawBlock, format: Format): boolean {
  if (block.role !== 'heading' || block.nested) return false;
  const english = englishOf(block.text, format);
  if (english !== null) return enumHeading.test(english);
  return block.slug !== null && enumSlug.test(block.slug);
}

/** A heading's English without marks; null where the page does not carry it. */
function englishOf(text: RawText, format: Format): string | null {
  if (format === 'plain') return null;
  const raw = sideOf(text, 'source', format === 'source' ? 'source' : 'target');
  return (
    raw
      ?.replace(/&nbsp;|\s/g, ' ')
      .replace(/[`*\\]/g, '')
      .trim() ?? null
  );
}
