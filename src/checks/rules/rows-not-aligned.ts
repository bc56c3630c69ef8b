import { type PairRule, placeIn } from '../pair.ts';

/** A table whose rows could not be matched with the source's, so that none of its literals can be checked. */
export const rowsNotAligned: PairRule = ({ translation, entry, locale }) => {
  if (translation.alignment.by !== 'none') return [];
  const at = translation.loose[0]?.at ?? entry.blocks[0]?.at[locale] ?? [1, 1];
  return [
    {
      check: 'rows/not-aligned',
      severity: 'warning',
      place: placeIn(translation, at),
      expected: 'rows that can be matched with the source',
      actual: translation.alignment.reason,
    },
  ];
};
