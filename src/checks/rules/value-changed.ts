import { type PairRule, placeIn } from '../pair.ts';

const integer = /^-?\d+$/;

/** A value that is not the source's; critical where it is another valid number, which nobody can see is wrong. */
export const valueChanged: PairRule = (pair) =>
  pair.rows.flatMap(({ member, target }) => {
    const actual = target.published.value;
    if (actual === undefined || actual === target.from.value) return [];
    const expected = member.value ?? '';
    return [
      {
        check: 'value/changed',
        severity: integer.test(actual) && integer.test(expected) ? 'critical' : 'error',
        place: placeIn(pair.translation, target.at.value ?? target.at.name),
        expected,
        actual,
        anchor: member.anchor,
      },
    ];
  });
