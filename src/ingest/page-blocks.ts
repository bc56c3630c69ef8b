import type { Role } from '../model/block.ts';
import type { Html, Place } from '../model/text.ts';
import type { RawBlock } from './blocks.ts';
import { codeHtml, inline } from './inline.ts';
import type { Page, RawSection } from './page.ts';
import { placeOf } from './place.ts';
import { offsetOf, type RawText, type Side, sideOf } from './raw-text.ts';
import { textHtml } from './rows.ts';
import type { RawTable } from './table.ts';

/** A page's block with both sides rendered; `source` is null on plain localized pages, `target` on source pages. */
export interface PageBlock {
  role: Role;
  depth: number;
  after: boolean;
  slug: string | null;
  source: Html | null;
  target: Html | null;
  at: Place;
}

const namespaceLine = /^[^:：]{1,40}[:：]\s*[A-Za-z_][\w.]*$/;

/** The blocks of an enum's section, its title first. */
export function sectionBlocks(section: RawSection, page: Page): PageBlock[] {
  const title = section.title ? [toPageBlock(section.title, 'title', false, page)] : [];
  const rest = section.blocks.map((block, i) =>
    toPageBlock(block, roleOf(block, i, section.blocks), i >= section.before, page),
  );
  return [...title, ...rest];
}

/** The blocks of a mega page that belong to none of its enums; its first heading is the title. */
export function pageBlocks(page: Page): PageBlock[] {
  const title = page.blocks.findIndex((b) => b.role === 'heading');
  return page.blocks.map((block, i) =>
    toPageBlock(block, i === title ? 'title' : roleOf(block, i, page.blocks), false, page),
  );
}

/** The namespace that a block of role `namespace` names. */
export function namespaceOf(html: Html): string | null {
  return /[:：]\s*([A-Za-z_][\w.]*)$/.exec(html.trim())?.[1] ?? null;
}

function roleOf(block: RawBlock, index: number, blocks: readonly RawBlock[]): Role {
  if (block.role !== 'paragraph') return block.role;
  const earlier = blocks.slice(0, index).some((b) => b.role === 'paragraph');
  const text =
    sideOf(block.text, 'source', 'source') ?? sideOf(block.text, 'target', 'target') ?? '';
  return !earlier && namespaceLine.test(text.trim()) ? 'namespace' : 'paragraph';
}

function toPageBlock(block: RawBlock, role: Role, after: boolean, page: Page): PageBlock {
  const onlySide = page.format === 'source' ? 'source' : 'target';
  const render = (side: Side) => {
    if (page.format !== 'sxs' && side !== onlySide) return null;
    if (block.table) return tableHtml(block.table, side, onlySide, page);
    if (block.role === 'code')
      return sideOf(block.text, side, side) === null
        ? null
        : codeHtml(sideOf(block.text, side, side) ?? '');
    if (block.role === 'html') return textHtml(block.text, side, side, page.definitions);
    return textHtml(block.text, side, looseSide(block.text, side, onlySide), page.definitions);
  };
  return {
    role,
    depth: block.depth,
    after,
    slug: block.slug,
    source: render('source'),
    target: render('target'),
    at: placeOf(offsetOf(block.text, onlySide), page.lineStarts),
  };
}

/** Text outside spans on a side-by-side page stands in both languages where it is all there is, else with the target. */
function looseSide(text: RawText, side: Side, onlySide: Side): Side {
  return text.segments.every((s) => s.loose) ? side : onlySide;
}

function tableHtml(table: RawTable, side: Side, onlySide: Side, page: Page): Html {
  const cell = (text: RawText, tag: string) =>
    `<${tag}>${textHtml(text, side, looseSide(text, side, onlySide), page.definitions) ?? inline('')}</${tag}>`;
  const row = (cells: RawText[], tag: string) =>
    `<tr>${cells.map((c) => cell(c, tag)).join('')}</tr>`;
  return `<table><thead>${row(table.header, 'th')}</thead><tbody>${table.rows.map((r) => row(r.cells, 'td')).join('')}</tbody></table>`;
}
