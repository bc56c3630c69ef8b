import { codeHtml, noHtml, tableHtml } from '../../html/compose.ts';
import { headingSlug } from '../../html/heading-slug.ts';
import { withoutIncludes } from '../../html/sanitize.ts';
import type { Role } from '../../model/block.ts';
import type { Table } from '../../model/table.ts';
import type { Html, Place } from '../../model/text.ts';
import type { RawBlock } from '../parse/blocks.ts';
import type { Page, RawSection } from '../parse/page.ts';
import type { RawTable } from '../parse/table.ts';
import { placeOf } from '../read/line-starts.ts';
import { offsetOf, type RawText, type Side, sideOf } from '../segment/raw-text.ts';
import { textHtml } from './rows.ts';

/** A page's block with both sides rendered; `source` is null on plain localized pages, `target` on source pages. */
export interface PageBlock {
  type: 'block';
  role: Role;
  depth: number;
  number?: number | undefined;
  slug: string | null;
  source: Html | null;
  target: Html | null;
  at: Place;
}

const namespaceLine = /^namespace\s*[:：]\s*[A-Za-z_][\w.]*$/i;
/** The same where only its translation is there. */
const translatedLine = /^[^:：]{1,40}[:：]\s*[A-Za-z_][\w.]*$/;

/** The parts of an entry's section in order, its title first; tables of a known kind stand as they were joined. */
export function sectionParts(
  section: RawSection,
  page: Page,
  joined: ReadonlyMap<RawBlock, Table>,
): (PageBlock | Table)[] {
  const roles = rolesOf(section.blocks, page.format);
  const rest = section.blocks.map(
    (block, i) => joined.get(block) ?? toPageBlock(block, roles[i] ?? block.role, page),
  );
  const title = titleBlock(section, page);
  return title ? [title, ...rest] : rest;
}

/** The title of an entry's section; null where it has none. */
export function titleBlock(section: RawSection, page: Page): PageBlock | null {
  return section.title && toPageBlock(section.title, 'title', page);
}

/** The blocks of a listing that belong to none of its entries; its first heading is the title. */
export function pageBlocks(page: Page): PageBlock[] {
  const roles = rolesOf(page.blocks, page.format);
  const title = page.blocks.findIndex((b) => b.role === 'heading');
  return page.blocks.map((block, i) =>
    toPageBlock(block, i === title ? 'title' : (roles[i] ?? block.role), page),
  );
}

/** The namespace that a block of role `namespace` names. */
export function namespaceOf(text: string): string | null {
  return /[:：]\s*([A-Za-z_][\w.]*)$/.exec(text.trim())?.[1] ?? null;
}

/** Only a first paragraph can be the Namespace line. */
function rolesOf(blocks: readonly RawBlock[], format: Page['format']): Role[] {
  const first = blocks.findIndex((block) => block.role === 'paragraph');
  return blocks.map((block, i) => {
    if (i !== first) return block.role;
    const english = format === 'plain' ? null : sideOf(block.text, 'source', 'source');
    const text = english ?? sideOf(block.text, 'target', 'target') ?? '';
    const line = english === null ? translatedLine : namespaceLine;
    return line.test(withoutIncludes(text).trim()) ? 'namespace' : 'paragraph';
  });
}

function toPageBlock(block: RawBlock, role: Role, page: Page): PageBlock {
  const onlySide = page.format === 'source' ? 'source' : 'target';
  const render = (side: Side) =>
    page.format === 'sxs' || side === onlySide ? blockHtml(block, side, onlySide, page) : null;
  const source = render('source');
  const english =
    role === 'heading' || role === 'title' ? sideOf(block.text, 'source', 'source') : null;
  return {
    type: 'block',
    role,
    depth: block.depth,
    ...(block.number === undefined ? {} : { number: block.number }),
    slug: block.slug ?? (english === null || page.format === 'plain' ? null : headingSlug(english)),
    source,
    target: render('target'),
    at: placeOf(offsetOf(block.text, onlySide), page.lineStarts),
  };
}

function blockHtml(block: RawBlock, side: Side, onlySide: Side, page: Page): Html | null {
  if (block.table) return rawTableHtml(block.table, side, onlySide, page);
  if (block.role === 'code') {
    const code = sideOf(block.text, side, side);
    return code === null ? null : codeHtml(code);
  }
  const loose = block.role === 'html' ? side : looseSide(block.text, side, onlySide);
  return textHtml(block.text, side, loose, page.definitions);
}

/** Text outside spans on a side-by-side page stands in both languages where it is all there is, else with the target. */
function looseSide(text: RawText, side: Side, onlySide: Side): Side {
  return text.segments.every((s) => s.loose) ? side : onlySide;
}

function rawTableHtml(table: RawTable, side: Side, onlySide: Side, page: Page): Html {
  const cell = (text: RawText) =>
    textHtml(text, side, looseSide(text, side, onlySide), page.definitions) ?? noHtml;
  const rows = table.rows.map(({ cells }) => cells.map(cell));
  return tableHtml(table.header.map(cell), rows);
}
