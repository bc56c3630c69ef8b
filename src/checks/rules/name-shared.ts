import type { PairRule } from '../rule.ts';

/**
 * Different rows of one table that the translation prints under one name, upper and lower case aside: one finding a
 * group, at its second row.
 */
export const nameShared: PairRule = {
  id: 'name/shared',
  severities: ['critical'],
  finds: 'Different rows of one table printed under one name',
  why: 'Nobody can tell from the translation which of the rows is meant.',
  remedy: 'Write each name as the source has it, or run `npm run repair`.',
  literal: true,
  repaired: true,
  find: ({ tables }) =>
    tables.flatMap(({ literals }) => {
      const groups = Map.groupBy(literals.name, ({ printed }) => printed.toLowerCase());
      return [...groups.values()].flatMap((group) => {
        const names = [...new Set(group.map(({ literal }) => literal))];
        const second = group.find(({ literal }) => literal !== names[0]);
        if (!second?.printed || !group.some(({ change }) => change === 'changed')) return [];
        const { printed, at, anchor } = second;
        return [{ expected: names.join(', '), actual: printed, at, anchor }];
      });
    }),
};
