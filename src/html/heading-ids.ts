import type { Block } from '../model/block.ts';
import { headingSlug } from './heading-slug.ts';
import { toText } from './to-text.ts';

/** Ids that a page has of its own. */
const own = ['main', 'about', 'side'];

/**
 * Returns the ids of headings as upstream makes them, the same in every language: the English text's slug, `request-1`
 * for a second one.
 */
export function headingIds(blocks: readonly Block[]): Map<Block, string> {
  const counts = new Map(own.map((id) => [id, 1]));
  const ids = new Map<Block, string>();
  for (const block of blocks) {
    if (block.role !== 'heading') continue;
    const slug = headingSlug(toText(block.text['en']));
    if (slug === '') continue;
    const before = counts.get(slug) ?? 0;
    counts.set(slug, before + 1);
    ids.set(block, before === 0 ? slug : `${slug}-${before}`);
  }
  return ids;
}
