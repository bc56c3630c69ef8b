import { type PairRule, placeIn } from '../pair.ts';

/** A heading that lacks the type's name as the source spells it. */
export const typeNameChanged: PairRule = (pair) => {
  const actual = pair.translation.publishedTitle;
  if (actual === undefined) return [];
  const title = pair.entry.blocks.find(({ role }) => role === 'title');
  const at = title?.at[pair.locale] ?? [1, 1];
  return [
    {
      check: 'type-name/changed',
      severity: 'error',
      place: placeIn(pair.translation, at),
      expected: pair.entry.name,
      actual,
    },
  ];
};
