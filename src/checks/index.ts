import type { EnumEntry, MegaPage } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { byPlace } from './by-place.ts';
import { type PairRule, toPairs } from './pair.ts';
import { codeChanged } from './rules/code-changed.ts';
import { codeScrambled } from './rules/code-scrambled.ts';
import { descriptionShared } from './rules/description-shared.ts';
import { identifierLost } from './rules/identifier-lost.ts';
import { labelChanged } from './rules/label-changed.ts';
import { linkEmpty } from './rules/link-empty.ts';
import { linksChanged } from './rules/links-changed.ts';
import { markupStray } from './rules/markup-stray.ts';
import { nameBehind } from './rules/name-behind.ts';
import { nameChanged } from './rules/name-changed.ts';
import { nameShared } from './rules/name-shared.ts';
import { numberAppeared } from './rules/number-appeared.ts';
import { numberVanished } from './rules/number-vanished.ts';
import { punctuationHalfWidth } from './rules/punctuation-half-width.ts';
import { rowsNotAligned } from './rules/rows-not-aligned.ts';
import { sentenceUntranslated } from './rules/sentence-untranslated.ts';
import { spaceEdge } from './rules/space-edge.ts';
import { typeNameChanged } from './rules/type-name-changed.ts';
import { valueBehind } from './rules/value-behind.ts';
import { valueChanged } from './rules/value-changed.ts';
import { type TextRule, toMegaTexts, toTexts } from './text.ts';

/** Checks of an enum and its translation, the gravest first. */
const pairRules: readonly PairRule[] = [
  nameChanged,
  nameShared,
  valueChanged,
  typeNameChanged,
  nameBehind,
  valueBehind,
  rowsNotAligned,
  descriptionShared,
  spaceEdge,
];

/** Checks of one text and its translation, the gravest first. */
const textRules: readonly TextRule[] = [
  linksChanged,
  codeChanged,
  codeScrambled,
  linkEmpty,
  markupStray,
  identifierLost,
  labelChanged,
  sentenceUntranslated,
  numberAppeared,
  numberVanished,
  punctuationHalfWidth,
];

/** Runs every check over an entry; findings by locale, in order of their place. */
export function checkEntry(entry: EnumEntry): Record<string, Finding[]> {
  const findings: Record<string, Finding[]> = {};
  for (const pair of toPairs(entry)) {
    const found = pairRules.flatMap((rule) => rule(pair));
    for (const text of toTexts(pair)) for (const rule of textRules) found.push(...rule(text));
    if (found.length > 0) findings[pair.locale] = found.sort(byPlace);
  }
  return findings;
}

/** Runs the checks of texts over what a mega page has beside its enums. */
export function checkMegaPage(page: MegaPage): Record<string, Finding[]> {
  const findings: Record<string, Finding[]> = {};
  for (const locale of Object.keys(page.translations)) {
    const found = toMegaTexts(page, locale).flatMap((text) =>
      textRules.flatMap((rule) => rule(text)),
    );
    if (found.length > 0) findings[locale] = found.sort(byPlace);
  }
  return findings;
}
