import { textWithoutCode } from '../../html/extract.ts';
import { otherLanguage } from '../prose/language.ts';
import type { TextRule } from '../rule.ts';
import { sentenceUntranslated } from './sentence-untranslated.ts';

/** A text in another language or script than its folder's; one in the source's own words is `sentence/untranslated`. */
export const textOtherLanguage: TextRule = {
  id: 'text/other-language',
  severities: ['warning'],
  finds: 'A text in another language than that of its folder',
  why: 'A reader of the translation may not understand it.',
  remedy: 'Translate the text into the language of its folder.',
  find: (text) => {
    const { source, target } = text.plain;
    if (source === target) return [];
    const found = otherLanguage(
      textWithoutCode(text.source),
      textWithoutCode(text.target),
      text.locale,
    );
    if (found === undefined || sentenceUntranslated.find(text).length > 0) return [];
    return [{ expected: `text in ${nameOf(text.locale)}`, actual: `${nameOf(found)}: ${target}` }];
  },
};

function nameOf(tag: string): string {
  const type = /^[A-Z]/.test(tag) ? 'script' : 'language';
  return new Intl.DisplayNames('en', { type }).of(tag) ?? tag;
}
