import type { Locale } from '../../model/text.ts';
import { interfaceOf } from '../strings.ts';
import { en, type QualityStrings } from './en.ts';
import { ptBR } from './pt-BR.ts';
import { zhCN } from './zh-CN.ts';

const byTag: Record<Locale, QualityStrings> = { en, 'zh-CN': zhCN, 'pt-BR': ptBR };

/** Returns the strings of the quality report in the language of a locale's interface. */
export function qualityStrings(tag: Locale): QualityStrings {
  return byTag[interfaceOf(tag).tag] ?? en;
}
