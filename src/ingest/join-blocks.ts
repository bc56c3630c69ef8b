import type { Block } from '../model/block.ts';
import { alignBlocks } from './align-blocks.ts';
import type { PageBlock } from './page-blocks.ts';
import { sameText } from './same-text.ts';

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
  const joined: Block[] = source.map((block) => ({
    role: block.role,
    depth: block.depth,
    after: block.after,
    text: block.source === null ? {} : { en: block.source },
    from: {},
    at: { [sourceLocale]: block.at },
  }));
  const own = [...joined];
  for (const target of targets) join(joined, own, source, target);
  return joined;
}

function join(
  joined: Block[],
  own: readonly Block[],
  source: readonly PageBlock[],
  { locale, sideBySide, blocks }: LocaleBlocks,
): void {
  const pairs = alignBlocks(
    source.map((b) => keyed(b, sideBySide)),
    blocks.map((b) => keyed(b, sideBySide)),
  );
  const taken = new Set<number>();
  pairs.forEach((t, s) => {
    const target = t === null ? undefined : blocks[t];
    const block = own[s];
    if (!target || !block || t === null) return;
    taken.add(t);
    if (target.target !== null) block.text[locale] = target.target;
    block.at[locale] = target.at;
    if (sideBySide && target.source !== null && !sameText(target.source, block.text.en ?? ''))
      block.from[locale] = target.source;
  });
  blocks.forEach((target, t) => {
    if (taken.has(t) || (target.target === null && target.source === null)) return;
    const before = pairs.findLastIndex((p) => p !== null && p < t);
    const previous = before === -1 ? undefined : own[before];
    const loose: Block = {
      role: target.role === 'title' ? 'heading' : target.role,
      depth: target.depth,
      after: target.after,
      text: target.target === null ? {} : { [locale]: target.target },
      from: target.source === null ? {} : { [locale]: target.source },
      at: { [locale]: target.at },
    };
    joined.splice(previous ? joined.indexOf(previous) + 1 : 0, 0, loose);
  });
}

function keyed(block: PageBlock, sideBySide: boolean): { key: string; role: string } {
  const role = `${block.role}${block.depth}`;
  const text = sideBySide ? block.source : block.slug;
  return { role, key: `${role}\0${(text ?? '').replace(/\s+/g, ' ').trim()}` };
}
