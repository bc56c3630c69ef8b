import { readFileSync } from 'node:fs';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements whose edges separate words to a reader. */
const blocks = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Parses a built page as a browser would. */
export function readPage(file: string): Root {
  return fromHtml(readFileSync(file, 'utf8'));
}

/** All elements below a node for which `test` holds, in document order. */
export function all(node: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walk = (n: Nodes) => {
    if (n.type === 'element' && test(n)) found.push(n);
    if ('children' in n) for (const child of n.children) walk(child as Nodes);
  };
  walk(node);
  return found;
}

/** The first such element. */
export function one(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  return all(node, test)[0];
}

/** Text of a node as a reader sees it: white space collapsed, block elements apart; elements for which `skip` holds left out. */
export function textOf(node: Nodes, skip: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  const walk = (n: Nodes) => {
    if (n.type === 'text') parts.push(n.value);
    if (n.type === 'element' && skip(n)) return;
    const isBlock = n.type === 'element' && blocks.has(n.tagName);
    if (isBlock) parts.push('\n');
    if (n.type === 'element' && n.tagName === 'br') parts.push(' ');
    if ('children' in n) for (const child of n.children) walk(child as Nodes);
    if (isBlock) parts.push('\n');
  };
  walk(node);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** An attribute by its name in HTML: `data-literal`. */
export function attribute(element: Element, name: string): string | undefined {
  const property = name.replaceAll('-', '');
  const found = Object.entries(element.properties).find(([key]) => key.toLowerCase() === property);
  const value = found?.[1];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}
