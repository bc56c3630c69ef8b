import type { Locale } from '../model/text.ts';
import { closest } from './closest.ts';
import { en, type Language } from './en/index.ts';
import { ptBR } from './pt-BR/index.ts';
import { zhCN } from './zh-CN/index.ts';

/** The languages of the interface: a folder and a line each. */
const languages: Readonly<Record<Locale, Language>> = {
  en,
  'pt-BR': ptBR,
  'zh-CN': zhCN,
};

/** Returns the strings that serve a locale, and the language they are in (see `closest`). */
export function languageOf(tag: Locale): { tag: Locale; strings: Language } {
  const near = closest(Object.keys(languages), tag);
  return { tag: near, strings: languages[near] ?? en };
}
