import { placeIn, type Rule } from './pair.ts';

/** Different members of one enum that the translation prints under one name: one finding a group, at its second row. */
export const nameShared: Rule = (pair) => {
  const groups = Map.groupBy(
    pair.rows,
    ({ member, target }) => target.published.name ?? member.name,
  );
  return [...groups].flatMap(([actual, rows]) => {
    const names = [...new Set(rows.map(({ member }) => member.name))];
    const second = rows.find(({ member }) => member.name !== names[0]);
    if (!second || actual === '') return [];
    return [
      {
        check: 'name/shared',
        severity: 'critical',
        place: placeIn(pair, second.target.at.name),
        expected: names.join(', '),
        actual,
        anchor: second.member.anchor,
      },
    ];
  });
};
