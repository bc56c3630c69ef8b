import type { CheckDoc } from '../checks/check-doc.ts';
import { translationChecks } from '../checks/docs.ts';
import { readingChecks } from '../checks/docs-reading.ts';
import { ptBR } from '../i18n/pt-BR/checks.ts';
import { zhCN } from '../i18n/zh-CN/checks.ts';
import type { Locale } from '../model/text.ts';

/** The name of a check. */
export type CheckId = keyof typeof translationChecks | keyof typeof readingChecks;

/** What a check's documentation says, in another language. */
export type CheckWords = Record<CheckId, Pick<CheckDoc, 'finds' | 'why'>>;

/** A check in the table of checks. */
export interface CheckRow extends CheckDoc {
  id: string;
}

/** A part of the table of checks. */
export interface ChecksView {
  /** Language of its words: the locale's, or English. */
  language: Locale;
  rows: CheckRow[];
}

const groups = { translations: translationChecks, pages: readingChecks };
const translated: Record<Locale, CheckWords> = { 'zh-CN': zhCN, 'pt-BR': ptBR };

/** Returns the checks of translations, or of pages as they are read, in a locale. */
export function checksView(group: keyof typeof groups, locale: Locale): ChecksView {
  const words: Partial<Record<string, CheckWords[CheckId]>> | undefined = translated[locale];
  return {
    language: words ? locale : 'en',
    rows: Object.entries<CheckDoc>(groups[group]).map(([id, doc]) => ({
      id,
      ...doc,
      ...words?.[id],
    })),
  };
}
