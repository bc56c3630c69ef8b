import { placeIn, type Rule } from './pair.ts';

/** A name as the English spelled it when it was translated. */
export const nameBehind: Rule = (pair) =>
  pair.rows.flatMap(({ member, target }) => {
    const actual = target.published.name;
    if (actual === undefined || actual !== target.from.name) return [];
    return [
      {
        check: 'name/behind',
        severity: 'warning',
        place: placeIn(pair, target.at.name),
        expected: member.name,
        actual,
        anchor: member.anchor,
      },
    ];
  });
