import type { CheckId } from '../model/check-id.ts';
import type { RuleWords } from '../model/rule.ts';
import type { Locale } from '../model/text.ts';
import { ptBR } from './pt-BR/checks.ts';
import { zhCN } from './zh-CN/checks.ts';

/** What the documentation of the checks says in other languages; the rules themselves say it in English. */
export const checkWords: Partial<Record<Locale, Record<CheckId, RuleWords>>> = {
  'pt-BR': ptBR,
  'zh-CN': zhCN,
};
