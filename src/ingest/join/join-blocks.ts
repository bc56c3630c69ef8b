import type { Block } from '../../model/block.ts';
import { alignBlocks, type Blocklike } from '../align/align-blocks.ts';
import { sameText } from '../align/same-text.ts';
import type { PageBlock } from '../render/page-blocks.ts';

/** One language's blocks, to be joined with the source's. */
export interface LocaleBlocks {
  locale: string;
  /** Whether `source` of these blocks is the English they were translated from. */
  sideBySide: boolean;
  blocks: PageBlock[];
}

/** Joins the source's blocks with those of each translation; blocks that only a translation has keep their place. */
export function joinBlocks(
  source: PageBlock[],
  sourceLocale: string,
  targets: LocaleBlocks[],
): Block[] {
  const chain: Chain = [
    { block: null, loose: [] },
    ...source.map((block) => ({ block: ownBlock(block, sourceLocale), loose: [] })),
  ];
  for (const target of targets) join(chain, source, target);
  return chain.flatMap(({ block, loose }) => (block ? [block, ...loose] : loose));
}

function ownBlock(block: PageBlock, sourceLocale: string): Block {
  return {
    role: block.role,
    depth: block.depth,
    after: block.after,
    text: block.source === null ? {} : { en: block.source },
    from: {},
    at: { [sourceLocale]: block.at },
  };
}

/** Blocks in order, each with those that only a translation has and that follow it; the first holds those before all. */
type Chain = { block: Block | null; loose: Block[] }[];

function join(
  chain: Chain,
  source: readonly PageBlock[],
  { locale, sideBySide, blocks }: LocaleBlocks,
): void {
  const pairs = alignBlocks(
    source.map((b, i) => keyed(b, sideBySide, `s${i}`)),
    blocks.map((b, i) => keyed(b, sideBySide, `t${i}`)),
  );
  /** By index of a target block: the place in the chain of its source. */
  const places = new Map<number, number>();
  pairs.forEach((t, s) => {
    const target = t === null ? undefined : blocks[t];
    const block = chain[s + 1]?.block;
    if (!target || !block || t === null) return;
    places.set(t, s + 1);
    if (target.target !== null) block.text[locale] = target.target;
    block.at[locale] = target.at;
    if (sideBySide && target.source !== null && !sameText(target.source, block.text.en))
      block.from[locale] = target.source;
  });
  let previous = 0;
  blocks.forEach((target, t) => {
    const place = places.get(t);
    previous = place ?? previous;
    if (place !== undefined || (target.target === null && target.source === null)) return;
    chain[previous]?.loose.push(looseBlock(target, locale));
  });
}

function looseBlock(target: PageBlock, locale: string): Block {
  return {
    role: target.role === 'title' ? 'heading' : target.role,
    depth: target.depth,
    after: target.after,
    text: target.target === null ? {} : { [locale]: target.target },
    from: target.source === null ? {} : { [locale]: target.source },
    at: { [locale]: target.at },
  };
}

/** A block is known by its English, on plain pages a heading by its slug; other blocks only by their role. */
function keyed(block: PageBlock, sideBySide: boolean, unlike: string): Blocklike {
  const role = `${block.role}${block.depth}`;
  const text = (sideBySide ? block.source : block.slug)?.replace(/\s+/g, ' ').trim();
  return { role, key: text ? `${role}\0${text}` : unlike };
}
