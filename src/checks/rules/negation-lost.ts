import { textWithoutCode } from '../../html/extract.ts';
import { losesNegation } from '../negations.ts';
import type { TextRule } from '../rule.ts';

/** A sentence that says no in the source and yes in the translation. */
export const negationLost: TextRule = {
  id: 'negation/lost',
  severities: ['info'],
  finds: 'A “not” of the source that the translation seems to lack',
  why: 'The translation may say the opposite.',
  remedy: 'Compare the sentence with its source; where it says the same, accept the finding.',
  find: ({ plain, source, target, locale }) =>
    losesNegation(textWithoutCode(source), textWithoutCode(target), locale)
      ? [{ expected: plain.source, actual: plain.target }]
      : [],
};
