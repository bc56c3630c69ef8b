import type { Locale } from '../model/text.ts';
import { type ChangesStrings, en } from './en/changes.ts';
import { interfaceOf } from './interface.ts';
import { ptBR } from './pt-BR/changes.ts';
import { zhCN } from './zh-CN/changes.ts';

const byTag: Record<Locale, ChangesStrings> = { en, 'zh-CN': zhCN, 'pt-BR': ptBR };

/** Returns the strings of the changes in the language of a locale's interface. */
export function changesStrings(tag: Locale): ChangesStrings {
  return byTag[interfaceOf(tag).tag] ?? en;
}
