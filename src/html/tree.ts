import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Html } from '../model/text.ts';
import { markup } from './markup.ts';

/** Trees by their HTML: a text is opened by several checks, an export and a view. */
const memory = new Map<string, Root>();
/** Characters of HTML whose trees are remembered, about 30 bytes each. */
const memoryLimit = 500_000;
let remembered = 0;

/** HTML as a tree, to be read only: who asks again gets the same one. */
export function treeOf(html: Html): Root {
  const known = memory.get(html);
  if (known) return known;
  const tree = fromHtml(html, { fragment: true });
  if (remembered + html.length > memoryLimit) {
    memory.clear();
    remembered = 0;
  }
  memory.set(html, tree);
  remembered += html.length;
  return tree;
}

/** A tree of sanitized elements as HTML. */
export function serialize(tree: Root): Html {
  return markup(toHtml(tree, { characterReferences: { useNamedReferences: true } }));
}

/** The elements of a tree that a test holds for, in the order of the text. */
export function elementsIn(node: Nodes, holds: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    const inner = elementsIn(child, holds);
    return child.type === 'element' && holds(child) ? [child, ...inner] : inner;
  });
}
