import { toText } from '../../html/to-text.ts';
import { type PairRule, placeIn } from '../pair.ts';

/** Members whose English descriptions differ and whose translated ones don't: one finding a group, at its second row. */
export const descriptionShared: PairRule = ({ rows, translation }) => {
  const texts = rows.flatMap(({ member, target }) => {
    const source = target.from.description ?? member.description;
    const at = target.at.description;
    if (!source || !target.description || !at) return [];
    return [{ source: toText(source), target: toText(target.description), at, member }];
  });
  const groups = Map.groupBy(texts, ({ target }) => target);
  return [...groups].flatMap(([actual, group]) => {
    const [first] = group;
    const second = group.find(({ source }) => key(source) !== key(first?.source ?? ''));
    if (!second) return [];
    return [
      {
        check: 'description/shared',
        severity: 'warning',
        place: placeIn(translation, second.at),
        expected: [...new Set(group.map(({ source }) => source))].join(' / '),
        actual,
        anchor: second.member.anchor,
      },
    ];
  });
};

/** A description without case and closing full stop: what differs only so is the same to a translator. */
function key(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.\s]+$/, '');
}
