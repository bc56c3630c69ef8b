import type { Locale } from '../model/text.ts';
import { en, type OfflineStrings } from './en/offline.ts';
import { interfaceOf } from './interface.ts';
import { ptBR } from './pt-BR/offline.ts';
import { zhCN } from './zh-CN/offline.ts';

const byTag: Record<Locale, OfflineStrings> = { en, 'zh-CN': zhCN, 'pt-BR': ptBR };

/** Returns the strings of offline reading in the language of a locale's interface. */
export function offlineStrings(tag: Locale): OfflineStrings {
  return byTag[interfaceOf(tag).tag] ?? en;
}
