import { toText } from '../../html/to-text.ts';
import type { PairRule } from '../rule.ts';

/** A text of a row that the translation left empty. */
export const cellEmpty: PairRule = {
  id: 'cell/empty',
  severities: ['warning'],
  finds: 'A text of the source whose cell is empty in the translation',
  why: 'The reader of the translation misses the text.',
  remedy: 'Translate the text.',
  find: ({ tables }) =>
    tables.flatMap(({ differences }) =>
      (differences?.empty ?? []).map(({ source, at, anchor }) => ({
        expected: toText(source),
        actual: '',
        at,
        anchor,
      })),
    ),
};
