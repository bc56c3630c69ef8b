import { about, type TextRule } from '../text.ts';

/** Asterisks of a bold text that came apart, and now stand in the sentence. */
export const markupStray: TextRule = (text) => {
  if (!text.plain.target.includes('**') || text.plain.source.includes('**')) return [];
  return [about(text, 'markup/stray', 'error', text.plain.source, text.plain.target)];
};
