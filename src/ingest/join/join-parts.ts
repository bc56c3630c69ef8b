import { toText } from '../../html/to-text.ts';
import type { Block } from '../../model/block.ts';
import type { Part } from '../../model/entry.ts';
import type { Table } from '../../model/table.ts';
import { alignBlocks, type Blocklike } from '../align/align-blocks.ts';
import { hasWord, namespaceLine } from '../align/namespace-line.ts';
import { sameText } from '../align/same-text.ts';
import { namespaceOf, type PageBlock } from '../render/page-blocks.ts';

/** One language's parts of an entry, to be joined with the source's. */
export interface LocaleParts {
  locale: string;
  /** Whether `source` of these blocks is the English they were translated from. */
  sideBySide: boolean;
  /** In order; a table of a known kind is the source's own, into which it was joined. */
  parts: readonly (PageBlock | Table)[];
}

/** Joins the source's parts with those of each translation; blocks that only a translation has keep their place. */
export function joinParts(
  source: readonly (PageBlock | Table)[],
  sourceLocale: string,
  targets: readonly LocaleParts[],
): Part[] {
  const chain: Chain = [
    { part: null, added: [] },
    ...source.map((part) => ({
      part: part.type === 'table' ? part : ownBlock(part, sourceLocale),
      added: [],
    })),
  ];
  for (const target of targets) join(chain, source, target);
  return chain.flatMap(({ part, added }) => (part ? [part, ...added] : added));
}

function ownBlock(block: PageBlock, sourceLocale: string): Block {
  return {
    type: 'block',
    role: block.role,
    ...markOf(block),
    text: block.source === null ? {} : { en: block.source },
    from: {},
    at: { [sourceLocale]: block.at },
  };
}

/** Parts in order, each with the blocks that only a translation has and that follow it; the first holds those before all. */
type Chain = { part: Part | null; added: Block[] }[];

function join(
  chain: Chain,
  source: readonly (PageBlock | Table)[],
  { locale, sideBySide, parts: all }: LocaleParts,
): void {
  const own = source.filter(isBlock);
  const isNamed = own.some(({ role }) => role === 'namespace');
  // A sentence may look like the line that the source does not have.
  const parts = isNamed
    ? all
    : all.map((part) =>
        isBlock(part) && part.role === 'namespace' ? { ...part, role: 'paragraph' as const } : part,
      );
  const blocks = parts.filter(isBlock);
  const line = sideBySide ? null : namespaceIn(source, parts);
  const pairs = alignBlocks(
    own.map((b, i) => keyed(b, sideBySide, `s${i}`)),
    blocks.map((b, i) => keyed(b === line ? { ...b, role: 'namespace' } : b, sideBySide, `t${i}`)),
  );
  const placeIn = new Map(source.map((part, i) => [part, i + 1]));
  /** By part of the translation: the place in the chain of its source. */
  const places = new Map<PageBlock | Table, number>();
  for (const part of parts) if (part.type === 'table') places.set(part, placeIn.get(part) ?? 0);
  pairs.forEach((t, s) => {
    const [from, target] = [own[s], t === null ? undefined : blocks[t]];
    const place = from && placeIn.get(from);
    const block = place === undefined ? undefined : chain[place]?.part;
    if (!target || !place || block?.type !== 'block') return;
    places.set(target, place);
    if (target.target !== null) block.text[locale] = target.target;
    block.at[locale] = target.at;
    if (sideBySide && target.source !== null && !sameText(target.source, block.text['en']))
      block.from[locale] = target.source;
  });
  let previous = 0;
  for (const part of parts) {
    const place = places.get(part);
    previous = place ?? previous;
    if (place !== undefined || part.type === 'table') continue;
    if (part.target !== null || part.source !== null)
      chain[previous]?.added.push(addedBlock(part, locale));
  }
}

/** The block of a plain translation that stands for the source's Namespace line without having its form. */
function namespaceIn(
  source: readonly (PageBlock | Table)[],
  parts: readonly (PageBlock | Table)[],
): PageBlock | Table | undefined {
  const own = source.filter(isBlock).find(({ role }) => role === 'namespace');
  const namespace = own ? namespaceOf(toText(own.source)) : null;
  const role = (part: PageBlock | Table) => (part.type === 'table' ? 'table' : part.role);
  const at = namespaceLine(source.map(role), parts.map(role), (i) => {
    const part = parts[i];
    return namespace !== null && part?.type === 'block' && hasWord(toText(part.target), namespace);
  });
  return parts[at];
}

function isBlock(part: PageBlock | Table): part is PageBlock {
  return part.type === 'block';
}

function addedBlock(target: PageBlock, locale: string): Block {
  return {
    type: 'block',
    role: target.role === 'title' ? 'heading' : target.role,
    ...markOf(target),
    text: target.target === null ? {} : { [locale]: target.target },
    from: target.source === null ? {} : { [locale]: target.source },
    at: { [locale]: target.at },
  };
}

function markOf({ depth, number }: PageBlock): Pick<Block, 'depth' | 'number'> {
  return number === undefined ? { depth } : { depth, number };
}

/** A block is known by its English, on plain pages a heading by its slug; other blocks only by their role. */
function keyed(block: PageBlock, sideBySide: boolean, unlike: string): Blocklike {
  // A translation may have lost the spaces that made an item another's.
  const role = block.role === 'item' ? block.role : `${block.role}${block.depth}`;
  const text = (sideBySide ? block.source : block.slug)?.replace(/\s+/g, ' ').trim();
  return { role, key: text ? `${role}\0${text}` : unlike };
}
