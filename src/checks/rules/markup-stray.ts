import type { TextRule } from '../rule.ts';

/** Asterisks of a bold text that came apart, and now stand in the sentence. */
export const markupStray: TextRule = {
  id: 'markup/stray',
  severities: ['error'],
  finds: 'Asterisks of a bold text that came apart',
  why: 'The asterisks stand in the sentence, and what was stressed no longer is.',
  remedy: 'Put the asterisks directly beside the words that they set in bold.',
  find: (text) => {
    if (!text.plain.target.includes('**') || text.plain.source.includes('**')) return [];
    return [{ expected: text.plain.source, actual: text.plain.target }];
  },
};
