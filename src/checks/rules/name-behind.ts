import { type PairRule, placeIn } from '../pair.ts';

/** A name as the English spelled it when it was translated. */
export const nameBehind: PairRule = (pair) =>
  pair.rows.flatMap(({ member, target }) => {
    const actual = target.published.name;
    if (actual === undefined || actual !== target.from.name) return [];
    return [
      {
        check: 'name/behind',
        severity: 'warning',
        place: placeIn(pair.translation, target.at.name),
        expected: member.name,
        actual,
        anchor: member.anchor,
      },
    ];
  });
