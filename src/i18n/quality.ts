import type { Locale } from '../model/text.ts';
import { en, type QualityStrings } from './en/quality.ts';
import { interfaceOf } from './interface.ts';
import { ptBR } from './pt-BR/quality.ts';
import { zhCN } from './zh-CN/quality.ts';

const byTag: Record<Locale, QualityStrings> = { en, 'zh-CN': zhCN, 'pt-BR': ptBR };

/** Returns the strings of the quality report in the language of a locale's interface. */
export function qualityStrings(tag: Locale): QualityStrings {
  return byTag[interfaceOf(tag).tag] ?? en;
}
