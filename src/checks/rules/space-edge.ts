import { type PairRule, placeIn } from '../pair.ts';

/** A description with white space at an edge where the source has none. */
export const spaceEdge: PairRule = ({ rows, translation }) =>
  rows.flatMap(({ member, target }) => {
    if (!target.edges.includes('description') || !target.at.description) return [];
    return [
      {
        check: 'space/edge',
        severity: 'info',
        place: placeIn(translation, target.at.description),
        expected: 'no space at the edges',
        actual: 'a space',
        anchor: member.anchor,
      },
    ];
  });
