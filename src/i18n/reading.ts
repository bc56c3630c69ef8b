import type { Locale } from '../model/text.ts';
import { en, type ReadingStrings } from './en/reading.ts';
import { interfaceOf } from './interface.ts';
import { ptBR } from './pt-BR/reading.ts';
import { zhCN } from './zh-CN/reading.ts';

const byTag: Record<Locale, ReadingStrings> = { en, 'zh-CN': zhCN, 'pt-BR': ptBR };

/** Returns the strings of what helps a reader, in the language of a locale's interface. */
export function readingStrings(tag: Locale): ReadingStrings {
  return byTag[interfaceOf(tag).tag] ?? en;
}
