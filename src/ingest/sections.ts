import type { RawBlock } from './blocks.ts';
import type { Format, RawSection } from './page.ts';
import { error, type Problem } from './problem.ts';
import { type RawText, sideOf } from './raw-text.ts';

const enumHeading = /^([A-Za-z_][\w.]*)\s+(?:enum(?:eration)?(?:\s+type|\s+values)?|values)$/i;
const enumSlug = /-(?:enum(?:eration)?(?:-type|-values)?|values)$/;

/** Parts of a page: what stands before its first enum, and its enums. */
export interface Parts {
  blocks: RawBlock[];
  sections: RawSection[];
}

/**
 * Cuts a page into its enums. A heading defines an enum if it names one (`X enum type`, `X values`) and a table follows
 * before the next such heading; all up to there belongs to it. `title` is the front matter's, used only where an English
 * page has no heading at all.
 */
export function toSections(
  blocks: RawBlock[],
  format: Format,
  title: string,
  problems: Problem[],
): Parts {
  const starts = blocks.flatMap((block, index) => (isEnumHeading(block, format) ? [index] : []));
  const withTable = starts.filter((start, i) => {
    const end = starts[i + 1] ?? blocks.length;
    return blocks.slice(start, end).some((b) => b.table);
  });
  const parts: Parts = { blocks: [], sections: [] };
  const tableAt = blocks.findIndex((b) => b.table);
  if (withTable.length === 0) return headless(blocks, tableAt, format, title, problems);
  parts.blocks = blocks.slice(0, withTable[0]);
  parts.sections = withTable.flatMap((start, i) => {
    const section = toSection(blocks.slice(start, withTable[i + 1] ?? blocks.length), format);
    return section ? [section] : [];
  });
  return parts;
}

function headless(
  blocks: RawBlock[],
  tableAt: number,
  format: Format,
  title: string,
  problems: Problem[],
): Parts {
  const table = blocks[tableAt]?.table;
  if (!table) return { blocks, sections: [] };
  const name = format === 'source' ? enumHeading.exec(title.trim())?.[1] : undefined;
  const remedy = 'Begin the page with `# typeName enum type`.';
  if (!name) {
    problems.push(error('page/no-heading', 0, 'a heading that names the enum', 'none', remedy));
    return { blocks, sections: [] };
  }
  problems.push({
    ...error('page/no-heading', 0, `# ${name} enum type`, 'no heading', remedy),
    level: 'finding',
  });
  const rest = blocks.filter((b) => b.table !== table);
  return {
    blocks: [],
    sections: [{ name, slug: slugOf(title), title: null, blocks: rest, before: tableAt, table }],
  };
}

function toSection(blocks: RawBlock[], format: Format): RawSection | null {
  const [title, ...rest] = blocks;
  const before = rest.findIndex((b) => b.table);
  const table = rest[before]?.table;
  if (!title || !table) return null;
  const english = englishOf(title, format);
  const name = english === null ? null : (enumHeading.exec(english)?.[1] ?? null);
  const slug = title.slug ?? (english === null ? '' : slugOf(english));
  return { name, slug, title, blocks: rest.filter((b) => b.table !== table), before, table };
}

function isEnumHeading(block: RawBlock, format: Format): boolean {
  if (block.role !== 'heading') return false;
  const english = englishOf(block, format);
  if (english !== null) return enumHeading.test(english);
  return block.slug !== null && enumSlug.test(block.slug);
}

function englishOf(block: RawBlock, format: Format): string | null {
  if (format === 'plain') return null;
  return plain(sideOf(block.text, 'source', 'source'));
}

function plain(raw: string | null): string | null {
  return raw === null
    ? null
    : raw
        .replace(/&nbsp;|\s/g, ' ')
        .replace(/[`*\\]/g, '')
        .trim();
}

/** The address part that upstream makes of a heading: lower case, spaces to hyphens, other marks dropped. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/[\s\u00a0]+/g, '-')
    .replace(/[^\p{L}\p{N}_-]/gu, '');
}

/** The English heading's text, of a text that has it. */
export function headingText(text: RawText): string {
  return plain(sideOf(text, 'source', 'source')) ?? '';
}
