import type { Nodes, Root } from 'mdast';

/** A page's link reference definitions as raw text, by normalized label. */
export type Definitions = ReadonlyMap<string, string>;

/** Collects the definitions of a page; of two with one label the first counts (CommonMark 4.7). */
export function toDefinitions(root: Root, text: string): Definitions {
  const definitions = new Map<string, string>();
  const walk = (node: Nodes) => {
    if (node.type === 'definition') {
      const raw = text.slice(node.position?.start.offset, node.position?.end.offset);
      const label = labelOf(/^\s*\[((?:[^\\[\]]|\\[\s\S])*)\]:/.exec(raw)?.[1] ?? '');
      if (label && !definitions.has(label)) definitions.set(label, raw);
    } else if (
      node.type === 'root' ||
      node.type === 'blockquote' ||
      node.type === 'list' ||
      node.type === 'listItem'
    ) {
      node.children.forEach(walk);
    }
  };
  walk(root);
  return definitions;
}

/** The definitions that a piece of the page refers to, as Markdown to be appended to it. */
export function definitionsFor(markdown: string, definitions: Definitions): string {
  if (definitions.size === 0 || !markdown.includes('[')) return '';
  const used = new Set<string>();
  for (const [, label] of markdown.matchAll(/\[((?:[^\\[\]]|\\[\s\S]){1,999})\]/g)) {
    const raw = definitions.get(labelOf(label ?? ''));
    if (raw !== undefined) used.add(raw);
  }
  return [...used].join('\n');
}

function labelOf(raw: string): string {
  return raw.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
