import type { Text } from '../prose/text.ts';
import type { PairRule } from '../rule.ts';

/** Fewest texts that a page is judged by, and the part of their letters that is as in the source. */
const fewest = 3;
const most = 0.8;

/** A page whose texts stand, nearly all, as they stand in the source. */
export const pageUntranslated: PairRule = {
  id: 'page/untranslated',
  severities: ['error'],
  finds: 'A page that is not translated',
  why: 'It stands in a language’s folder and is of no use to its readers.',
  remedy: 'Translate the page, or take it away: readers then get the English page and are told so.',
  find: ({ texts, locale }) => {
    const isSame = ({ plain }: Text) => plain.source === plain.target;
    if (!texts.some(isSame) || isEnglish(locale)) return [];
    const sentences = texts.filter(({ plain }) => /\p{L}{2}\s+\p{L}{2}/u.test(plain.source));
    const same = sentences.filter(isSame);
    const part = lettersIn(same) / lettersIn(sentences);
    if (sentences.length < fewest || part < most) return [];
    const actual = `${same.length} of ${sentences.length} texts as in the source`;
    return [{ expected: 'a translation', actual }];
  },
};

function lettersIn(texts: readonly Text[]): number {
  return texts.reduce((sum, { plain }) => sum + plain.source.length, 0);
}

function isEnglish(locale: string): boolean {
  return locale.split('-')[0] === 'en';
}
