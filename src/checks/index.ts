import { byLocation, type Diagnostic } from '../model/diagnostic.ts';
import type { Entry, Listing } from '../model/entry.ts';
import { toPairs } from './pair.ts';
import { run } from './rule.ts';
import { pairRules, textRules } from './rules/index.ts';
import { type Text, toListingTexts, toTexts } from './text.ts';

/** Runs every check over an entry, which keeps `names` as they are; findings by locale, in order of their place. */
export function checkEntry(
  entry: Entry,
  names: readonly string[] = [],
): Record<string, Diagnostic[]> {
  const findings: Record<string, Diagnostic[]> = {};
  for (const pair of toPairs(entry)) {
    const { path } = pair.translation;
    const texts = toTexts(pair, names);
    const found = [
      ...pairRules.flatMap((rule) => run(rule, { ...pair, texts }, { path, at: [1, 1] })),
      ...texts.flatMap(checkText),
    ];
    if (found.length > 0) findings[pair.locale] = found.sort(byLocation);
  }
  return findings;
}

/** Runs the checks of texts over what a listing has beside its entries. */
export function checkListing(
  page: Listing,
  names: readonly string[] = [],
): Record<string, Diagnostic[]> {
  const findings: Record<string, Diagnostic[]> = {};
  for (const locale of Object.keys(page.translations)) {
    const found = toListingTexts(page, locale, names).flatMap(checkText);
    if (found.length > 0) findings[locale] = found.sort(byLocation);
  }
  return findings;
}

/** Runs the checks of texts over one text. */
export function checkText(text: Text): Diagnostic[] {
  return textRules.flatMap((rule) => run(rule, text, text));
}
