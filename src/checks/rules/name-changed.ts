import { type PairRule, placeIn } from '../pair.ts';

/** A member's name that is not the source's; critical where it is the real name of another member of the enum. */
export const nameChanged: PairRule = (pair) => {
  const real = new Set(pair.entry.members.map(({ name }) => name));
  return pair.rows.flatMap(({ member, target }) => {
    const actual = target.published.name;
    if (actual === undefined || actual === target.from.name) return [];
    return [
      {
        check: 'name/changed',
        severity: real.has(actual) ? 'critical' : 'error',
        place: placeIn(pair.translation, target.at.name),
        expected: member.name,
        actual,
        anchor: member.anchor,
      },
    ];
  });
};
