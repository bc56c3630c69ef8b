import { textWithoutCode } from '../../html/extract.ts';
import type { TextRule } from '../rule.ts';

/** Ordinary words that make a sentence one, and no list of names. */
const fewest = 4;

/** Letters that English lacks: what has them stands outside of the spans, in the translation's language alone. */
const foreign = /[\u00c0-\u024f]/;

/** A whole sentence that stands in the translation as it stands in the source. */
export const sentenceUntranslated: TextRule = {
  id: 'sentence/untranslated',
  severities: ['warning'],
  finds: 'A whole sentence left in the language of the source',
  why: 'A reader of the translation may not understand it.',
  remedy: 'Translate the sentence.',
  find: (text) => {
    if (text.locale.split('-')[0] === 'en') return [];
    const target = textWithoutCode(text.target);
    const left = sentencesOf(textWithoutCode(text.source)).filter(
      (sentence) =>
        target.includes(sentence) && !foreign.test(sentence) && ordinaryWords(sentence) >= fewest,
    );
    if (left.length === 0) return [];
    return sentencesOf(target)
      .filter((sentence) => left.includes(sentence))
      .map((sentence) => ({ expected: `a translation of “${sentence}”`, actual: sentence }));
  },
};

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?。！？])\s*/).map((sentence) => sentence.trim());
}

/** How many words a sentence has; a list of names, and what is set with `=`, have none. */
function ordinaryWords(sentence: string): number {
  const words = sentence.split(/\s+/).filter((word) => /^[a-z]{2,}[.,;:!?]?$/.test(word));
  const listed = words.filter((word) => word.endsWith(',')).length;
  return listed > words.length / 2 || /(?:^|\s)=\s/.test(sentence) ? 0 : words.length;
}
