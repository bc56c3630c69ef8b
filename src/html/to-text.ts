import type { Nodes } from 'hast';
import type { Html } from '../model/text.ts';
import { treeOf } from './tree.ts';

/** Elements whose end separates words as a space does. */
const separating = new Set(['br', 'td', 'th', 'tr']);

/** The plain text of HTML, its spaces as they are; a line break or a table's cell ends with a space. No HTML has no text. */
export function toText(html: Html | null | undefined): string {
  if (!html) return '';
  return /[<&]/.test(html) ? textOf(treeOf(html)) : html;
}

/** The plain text of HTML as one line: runs of white space are one space, and there is none at the ends. */
export function toLine(html: Html | null | undefined): string {
  return toText(html).replace(/\s+/g, ' ').trim();
}

/**
 * The text of a node.
 *
 * @param leftOut name of the elements in whose place a space stands
 */
export function textOf(node: Nodes, leftOut?: string): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.tagName === leftOut) return ' ';
  const text = node.children.map((child) => textOf(child, leftOut)).join('');
  return node.type === 'element' && separating.has(node.tagName) ? `${text} ` : text;
}
