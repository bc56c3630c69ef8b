import type { Element, Nodes } from 'hast';
import type { Html } from '../model/text.ts';
import { textOf, toText } from './to-text.ts';
import { elementsIn, treeOf } from './tree.ts';

/** The text of each inline code, in order. */
export function codesOf(html: Html): string[] {
  return elementsOf(html, ['code']).map(labelOf);
}

/**
 * The texts of inline codes that stand in a row, each row by itself.
 *
 * @param between what the trimmed text between two codes of a row is
 */
export function codeRowsOf(html: Html, between: RegExp): string[][] {
  return html.includes('<code>') ? rowsIn(treeOf(html), between) : [];
}

/** The labels of the links, in order. */
export function labelsOf(html: Html): string[] {
  return elementsOf(html, ['a']).map(labelOf);
}

/** The texts in bold, in order. */
export function boldsOf(html: Html): string[] {
  return elementsOf(html, ['strong', 'b']).map(labelOf);
}

/** The addresses of the links, in order; the language in an address (`/en-us/`) is taken out. */
export function targetsOf(html: Html): string[] {
  return elementsOf(html, ['a']).flatMap(({ properties: { href } }) =>
    typeof href === 'string' ? [href.replace(/(?<=[a-z]\/)[a-z]{2}-[a-z]{2}\//i, '')] : [],
  );
}

/** The plain text of HTML with a space in place of each inline code. */
export function textWithoutCode(html: Html): string {
  return html.includes('<code>') ? textOf(treeOf(html), 'code') : toText(html);
}

/** Returns what one list has and the other lacks. */
export function lacking(wanted: readonly string[], had: readonly string[]): string[] {
  const known = new Set(had);
  return [...new Set(wanted)].filter((item) => !known.has(item));
}

function elementsOf(html: Html, names: readonly string[]): Element[] {
  if (!html.includes('<')) return [];
  return elementsIn(treeOf(html), ({ tagName }) => names.includes(tagName));
}

function labelOf(element: Element): string {
  return textOf(element).trim();
}

function rowsIn(parent: Nodes, between: RegExp): string[][] {
  if (!('children' in parent)) return [];
  const rows: string[][] = [];
  let row: string[] = [];
  let text = '';
  for (const child of parent.children) {
    if (child.type !== 'element' || child.tagName !== 'code') {
      if (child.type === 'element') rows.push(...rowsIn(child, between));
      text += child.type === 'text' ? child.value : '\0';
      continue;
    }
    if (row.length > 0 && !between.test(text.trim())) {
      rows.push(row);
      row = [];
    }
    row.push(labelOf(child));
    text = '';
  }
  return row.length > 0 ? [...rows, row] : rows;
}
