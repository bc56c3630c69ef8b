import { textWithoutCode } from '../../html/extract.ts';
import { losesNegation } from '../prose/negations.ts';
import type { TextRule } from '../rule.ts';

/** Most words of a sentence in which a “not” is what it says. */
const most = 8;

/** A sentence that says no in the source and yes in the translation. */
export const negationLost: TextRule = {
  id: 'negation/lost',
  severities: ['warning', 'info'],
  finds:
    'A “not” of the source that the translation seems to lack; a warning where the sentence is short',
  why: 'The translation may say the opposite.',
  remedy: 'Compare the sentence with its source; where it says the same, accept the finding.',
  find: ({ plain, source, target, locale }) => {
    const english = textWithoutCode(source);
    if (!losesNegation(english, textWithoutCode(target), locale)) return [];
    const severity = isPlain(english) ? 'warning' : 'info';
    return [{ severity, expected: plain.source, actual: plain.target }];
  },
};

/** Whether a text is one short sentence: translators word a “not” of a longer one in other ways. */
function isPlain(english: string): boolean {
  return english.trim().split(/\s+/).length <= most && !/[.!?;:]\s/.test(english);
}
