import { byLocation, type Diagnostic } from '../model/diagnostic.ts';
import type { Entry, Listing } from '../model/entry.ts';
import { type Text, toListingTexts, toTexts } from './prose/text.ts';
import { type Found, run, type TextRule, toDiagnostic } from './rule.ts';
import { pairRules, textRules } from './rules/index.ts';
import { translatedEntries } from './translated-entry.ts';

/** Runs every check over an entry, which keeps `names` as they are; findings by locale, in order of their place. */
export function checkEntry(
  entry: Entry,
  names: readonly string[] = [],
): Record<string, Diagnostic[]> {
  const findings: Record<string, Diagnostic[]> = {};
  for (const pair of translatedEntries(entry)) {
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
  return foundIn(text).map(({ rule, found }) => toDiagnostic(rule, found, text));
}

type FoundBy = { rule: TextRule; found: Found }[];

/** What was found in texts: half of a reference's texts stand in it more than once. */
const memory = new Map<string, FoundBy>();
const memoryLimit = 20_000;

function foundIn(text: Text): FoundBy {
  const { role, locale, source, target, names } = text;
  const key = [role, locale, source, target, ...names].join('\0');
  const known = memory.get(key);
  if (known) return known;
  const isMarked = /[<&]/.test(source) || /[<&]/.test(target);
  const result = textRules
    .filter(({ markup }) => isMarked || !markup)
    .flatMap((rule) => rule.find(text).map((found) => ({ rule, found })));
  if (memory.size >= memoryLimit) memory.clear();
  memory.set(key, result);
  return result;
}
