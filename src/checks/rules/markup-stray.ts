import type { TextRule } from '../rule.ts';

/** Asterisks of a bold text, and brackets of a link that a space took apart: `[label] (address)`. */
const marks = [/\*\*/, /\]\s*\(\s*(?:https?:|\/|\.{1,2}\/|#|[\w/-]+\.(?:md|html?)\b)/];

/** Marks of a bold text or of a link that came apart, and now stand in the sentence. */
export const markupStray: TextRule = {
  id: 'markup/stray',
  severities: ['error'],
  finds: 'Asterisks of a bold text, or brackets of a link, that came apart',
  why: 'The marks stand in the sentence, and what they marked is neither bold nor a link.',
  remedy:
    'Put the asterisks directly beside the words that they set in bold, and the address directly after its label.',
  find: (text) => {
    const { source, target } = text.plain;
    if (!marks.some((mark) => mark.test(target) && !mark.test(source))) return [];
    return [{ expected: source, actual: target }];
  },
};
