import { readingRules } from '../../ingest/reading-rules/index.ts';
import type { CheckId, TranslationId } from '../../model/check-id.ts';
import { checkIds } from '../../model/check-id.ts';
import type { Rule } from '../../model/rule.ts';
import type { PairRule, TextRule } from '../rule.ts';
import { cellEmpty } from './cell-empty.ts';
import { codeChanged } from './code-changed.ts';
import { codeScrambled } from './code-scrambled.ts';
import { columnMissing } from './column-missing.ts';
import { descriptionShared } from './description-shared.ts';
import { identifierLost } from './identifier-lost.ts';
import { labelChanged } from './label-changed.ts';
import { linkEmpty } from './link-empty.ts';
import { linksChanged } from './links-changed.ts';
import { markupStray } from './markup-stray.ts';
import { nameBehind } from './name-behind.ts';
import { nameChanged } from './name-changed.ts';
import { nameShared } from './name-shared.ts';
import { negationLost } from './negation-lost.ts';
import { numberAppeared } from './number-appeared.ts';
import { numberVanished } from './number-vanished.ts';
import { pageUntranslated } from './page-untranslated.ts';
import { permissionsChanged } from './permissions-changed.ts';
import { placeholderChanged } from './placeholder-changed.ts';
import { punctuationHalfWidth } from './punctuation-half-width.ts';
import { rowExtra } from './row-extra.ts';
import { rowMissing } from './row-missing.ts';
import { rowTwice } from './row-twice.ts';
import { rowsNotAligned } from './rows-not-aligned.ts';
import { sentenceUntranslated } from './sentence-untranslated.ts';
import { spaceEdge } from './space-edge.ts';
import { textGarbled } from './text-garbled.ts';
import { textOtherLanguage } from './text-other-language.ts';
import { typeChanged } from './type-changed.ts';
import { typeNameChanged } from './type-name-changed.ts';
import { valueBehind } from './value-behind.ts';
import { valueChanged } from './value-changed.ts';

/** Checks of an entry and its translation, the gravest first. */
export const pairRules: readonly PairRule[] = [
  nameChanged,
  nameShared,
  valueChanged,
  typeChanged,
  permissionsChanged,
  typeNameChanged,
  nameBehind,
  valueBehind,
  rowsNotAligned,
  columnMissing,
  rowMissing,
  rowExtra,
  rowTwice,
  cellEmpty,
  pageUntranslated,
  descriptionShared,
  spaceEdge,
];

/** Checks of one text and its translation, the gravest first. */
export const textRules: readonly TextRule[] = [
  linksChanged,
  codeChanged,
  codeScrambled,
  placeholderChanged,
  textGarbled,
  linkEmpty,
  markupStray,
  identifierLost,
  labelChanged,
  sentenceUntranslated,
  textOtherLanguage,
  numberAppeared,
  numberVanished,
  negationLost,
  punctuationHalfWidth,
];

const translationRules = Object.fromEntries(
  [...pairRules, ...textRules].map((rule) => [rule.id, rule]),
) as unknown as Record<TranslationId, Rule>;

/** Every rule by its id, those of translations first, the gravest first. */
export const rules: Readonly<Record<CheckId, Rule>> = Object.fromEntries(
  checkIds.map((id): [CheckId, Rule] => [id, { ...translationRules, ...readingRules }[id]]),
) as Record<CheckId, Rule>;

/** Whether a text is the id of a check. */
export function isCheckId(text: string): text is CheckId {
  return Object.hasOwn(rules, text);
}
