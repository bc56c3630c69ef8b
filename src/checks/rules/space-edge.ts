import type { PairRule } from '../rule.ts';

/** A description with white space at an edge where the source has none. */
export const spaceEdge: PairRule = {
  id: 'space/edge',
  severities: ['info'],
  finds: 'A description that begins or ends with a space',
  why: 'It is a trace of the machine, and it makes comparisons noisy.',
  remedy: 'Take the space out.',
  find: ({ tables }) =>
    tables
      .flatMap(({ texts }) => texts.flat())
      .filter(({ edge }) => edge)
      .map(({ at, anchor }) => ({
        expected: 'no space at the edges',
        actual: 'a space',
        at,
        anchor,
      })),
};
