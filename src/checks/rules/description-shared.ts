import { toText } from '../../html/to-text.ts';
import type { PairRule } from '../rule.ts';
import type { TranslatedText } from '../translated-entry.ts';

/** Rows whose English descriptions differ and whose translated ones don't: one finding a group, at its second row. */
export const descriptionShared: PairRule = {
  id: 'description/shared',
  severities: ['warning'],
  finds: 'Rows with different descriptions in the source and the same one in the translation',
  why: 'What tells the rows apart was lost.',
  remedy: 'Translate each text so that it says what its source says.',
  find: ({ tables }) =>
    tables
      .flatMap(({ texts }) => texts)
      .flatMap((column) => {
        const groups = Map.groupBy(column.flatMap(plain), ({ target }) => target);
        return [...groups].flatMap(([actual, group]) => {
          const [first] = group;
          const second = group.find(({ source }) => key(source) !== key(first?.source ?? ''));
          if (!second) return [];
          const expected = [...new Set(group.map(({ source }) => source))].join(' / ');
          return [{ expected, actual, at: second.at, anchor: second.anchor }];
        });
      }),
};

/** A text and its source without markup; none where either is missing. */
function plain({ source, target, at, anchor }: TranslatedText) {
  if (!source || !target) return [];
  return [{ source: toText(source), target: toText(target), at, anchor }];
}

/** A text without case, number, article and closing full stop: what differs only so may be the same in translation. */
function key(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\b(?:an?|the) /g, '')
    .replace(/(?<=\w{3})s\b/g, '')
    .replace(/(?<![.\s])[.\s]+$/, '');
}
