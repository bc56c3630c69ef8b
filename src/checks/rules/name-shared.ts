import { type PairRule, placeIn } from '../pair.ts';

/**
 * Different members of one enum that the translation prints under one name, upper and lower case aside: one finding a
 * group, at its second row.
 */
export const nameShared: PairRule = ({ rows, translation }) => {
  const printed = rows.map(({ member, target }) => ({
    member,
    at: target.at.name,
    name: target.published.name ?? member.name,
    damaged: target.published.name !== undefined && target.published.name !== target.from.name,
  }));
  const groups = Map.groupBy(printed, ({ name }) => name.toLowerCase());
  return [...groups.values()].flatMap((group) => {
    const names = [...new Set(group.map(({ member }) => member.name))];
    const second = group.find(({ member }) => member.name !== names[0]);
    if (!second || second.name === '' || !group.some(({ damaged }) => damaged)) return [];
    return [
      {
        check: 'name/shared',
        severity: 'critical',
        place: placeIn(translation, second.at),
        expected: names.join(', '),
        actual: second.name,
        anchor: second.member.anchor,
      },
    ];
  });
};
