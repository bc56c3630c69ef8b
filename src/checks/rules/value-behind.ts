import { type PairRule, placeIn } from '../pair.ts';

/** A value as the English gave it when it was translated. */
export const valueBehind: PairRule = (pair) =>
  pair.rows.flatMap(({ member, target }) => {
    const actual = target.published.value;
    if (actual === undefined || actual !== target.from.value) return [];
    return [
      {
        check: 'value/behind',
        severity: 'warning',
        place: placeIn(pair.translation, target.at.value ?? target.at.name),
        expected: member.value ?? '',
        actual,
        anchor: member.anchor,
      },
    ];
  });
