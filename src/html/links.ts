import type { Element, Properties, Root, RootContent } from 'hast';
import type { Html } from '../model/text.ts';
import { serialize, treeOf } from './tree.ts';

/** Says where a link's address leads instead; undefined takes the address away. */
export type LinkTarget = (href: string) => string | undefined;

/** HTML with its links leading elsewhere. */
export function mapLinks(html: Html, target: LinkTarget): Html {
  if (!html.includes('<a')) return html;
  const { children } = treeOf(html);
  const root: Root = { type: 'root', children: children.map((child) => relinked(child, target)) };
  return serialize(root);
}

function relinked<Node extends RootContent>(node: Node, target: LinkTarget): Node {
  if (node.type !== 'element') return node;
  const properties = isLink(node) ? toTarget(node.properties, target) : node.properties;
  return { ...node, properties, children: node.children.map((child) => relinked(child, target)) };
}

function isLink({ tagName, properties }: Element): boolean {
  return tagName === 'a' && properties['href'] !== undefined;
}

function toTarget({ href, ...others }: Properties, target: LinkTarget): Properties {
  const address = target(String(href));
  if (address === undefined) return others;
  return { ...others, href: address };
}

/** The addresses that HTML leads to. */
export function hrefsIn(html: Html): string[] {
  return html.includes('<a') ? hrefsBelow(treeOf(html).children) : [];
}

function hrefsBelow(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const own = isLink(node) ? [String(node.properties['href'])] : [];
    return [...own, ...hrefsBelow(node.children)];
  });
}
