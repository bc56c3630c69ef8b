import type { Nodes, Paragraph, RootContent } from 'mdast';
import type { Role } from '../model/block.ts';
import type { Problem } from './problem.ts';
import type { RawText } from './raw-text.ts';
import type { Slice } from './segments.ts';
import { type RawTable, toRawText, toTable } from './table.ts';

/** A block of a page as raw text. `slug` is the anchor that a heading carries (`<a name="…">`), `table` a table's rows. */
export interface RawBlock {
  role: Exclude<Role, 'title' | 'namespace'>;
  depth: number;
  slug: string | null;
  text: RawText;
  table: RawTable | null;
}

const anchor = /<a\s+(?:name|id)\s*=\s*["']([^"']*)["']\s*(?:\/>|>\s*<\/a\s*>)/gi;
const include = /^\s*\[!INCLUDE\s*\[[^\]]*\]\([^)]*\)\]\s*$/i;
const alert = /^\s*\[!(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING)\]\s*/i;

/** Flattens Markdown's block structure into the blocks of a page, in order. `text` is the page's whole text. */
export function toBlocks(
  nodes: readonly RootContent[],
  text: string,
  problems: Problem[],
): RawBlock[] {
  const blocks: RawBlock[] = [];
  const add = (role: RawBlock['role'], slice: Slice, depth = 0, slug: string | null = null) => {
    if (!slice.raw.trim()) return;
    blocks.push({ role, depth, slug, text: toRawText(slice, problems), table: null });
  };
  const walk = (node: RootContent, role: 'paragraph' | 'note' | 'item') => {
    const slice = sliceOf(node, text);
    switch (node.type) {
      case 'heading': {
        const { slug, slice: heading } = headingOf(slice);
        add('heading', heading, node.depth, slug);
        break;
      }
      case 'paragraph':
        addParagraph(node, slice, role);
        break;
      case 'blockquote':
        for (const child of node.children) walk(child, 'note');
        break;
      case 'list':
        for (const item of node.children) for (const child of item.children) walk(child, 'item');
        break;
      case 'table': {
        const table = toTable(slice, problems);
        blocks.push({
          role: 'table',
          depth: 0,
          slug: null,
          text: { segments: [], offset: slice.offset },
          table,
        });
        break;
      }
      case 'code':
        blocks.push({
          role: 'code',
          depth: 0,
          slug: null,
          text: looseText(node.value, slice.offset),
          table: null,
        });
        break;
      case 'html':
        add('html', withoutComments(slice));
        break;
      default:
    }
  };
  const addParagraph = (_: Paragraph, slice: Slice, role: 'paragraph' | 'note' | 'item') => {
    const unquoted = { raw: slice.raw.replace(/\n[ \t]*>[> \t]*/g, '\n'), offset: slice.offset };
    if (include.test(unquoted.raw)) return add('include', unquoted);
    const marker = alert.exec(unquoted.raw)?.[0].length ?? 0;
    add(role, { raw: unquoted.raw.slice(marker), offset: unquoted.offset + marker });
  };
  for (const node of nodes) walk(node, 'paragraph');
  return blocks;
}

function looseText(raw: string, offset: number): RawText {
  return { segments: [{ id: null, source: null, target: null, loose: { raw, offset } }], offset };
}

function sliceOf(node: Nodes, text: string): Slice {
  const offset = node.position?.start.offset ?? 0;
  return { raw: text.slice(offset, node.position?.end.offset ?? offset), offset };
}

function headingOf({ raw, offset }: Slice): { slug: string | null; slice: Slice } {
  const marks = /^ {0,3}#{1,6}(?:[ \t]+|$)/.exec(raw)?.[0].length ?? 0;
  let body = raw.slice(marks);
  body = marks
    ? body.replace(/(?:^|[ \t]+)#+[ \t]*$/, '')
    : body.replace(/\r?\n[ \t]*(?:=+|-+)[ \t]*$/, '');
  const slug = [...body.matchAll(anchor)].at(0)?.[1] ?? null;
  const blank = body.replace(anchor, (whole) => ' '.repeat(whole.length));
  const lead = blank.length - blank.trimStart().length;
  return { slug, slice: { raw: blank.slice(lead).trimEnd(), offset: offset + marks + lead } };
}

function withoutComments({ raw, offset }: Slice): Slice {
  return {
    raw: raw.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length)),
    offset,
  };
}
