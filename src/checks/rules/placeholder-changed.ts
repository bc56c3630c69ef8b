import { namedPlaceholders, orderedPlaceholders } from '../prose/placeholder.ts';
import type { TextRule } from '../rule.ts';

/** Placeholders that are not those of the source: named ones in any order, unnamed ones in theirs. */
export const placeholderChanged: TextRule = {
  id: 'placeholder/changed',
  severities: ['error'],
  finds:
    'Placeholders that differ from those of the source, or stand in another order where they have no name',
  why: 'A program finds nothing to put there, or puts the wrong text.',
  remedy: 'Write the placeholders as the source has them.',
  find: ({ plain }) => {
    const [source, target] = [plain.source, plain.target].map((text) => [
      ...namedPlaceholders(text),
      ...orderedPlaceholders(text),
    ]);
    const [expected, actual] = [source?.join(' ') ?? '', target?.join(' ') ?? ''];
    return expected === actual ? [] : [{ expected, actual }];
  },
};
