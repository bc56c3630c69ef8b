import { blocksOf } from '../../model/entry.ts';
import type { PairRule } from '../rule.ts';

/** A heading that lacks the type's name as the source spells it. */
export const typeNameChanged: PairRule = {
  id: 'type-name/changed',
  severities: ['error'],
  finds: "A heading that lacks the type's name as the source spells it",
  why: 'A reader can neither find the type nor declare a variable of it.',
  remedy: "Write the type's name in the heading as the source has it, or run `npm run repair`.",
  literal: true,
  repaired: true,
  find: ({ entry, locale, translation: { publishedTitle } }) => {
    if (publishedTitle === undefined) return [];
    const title = blocksOf(entry).find(({ role }) => role === 'title');
    return [{ expected: entry.name, actual: publishedTitle, at: title?.at[locale] ?? [1, 1] }];
  },
};
