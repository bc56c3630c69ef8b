import { tagProblem } from '../../store/locale-tag.ts';
import type { ReturnedUnit } from '../returned/returned.ts';

/** The language that returned units are in, or what is wrong with it. */
export type Language =
  | { locale: string }
  | { expected: string; actual: string; unit: ReturnedUnit };

/**
 * Returns the language of a returned file: what it says, which must be what it was sent out in and what was asked for.
 * @param wanted null where none was asked for
 */
export function languageOf(units: readonly ReturnedUnit[], wanted: string | null): Language | null {
  const [first] = units;
  if (!first) return null;
  let locale = wanted;
  for (const unit of units) {
    const said = unit.locale === null ? null : canonical(unit.locale);
    const source = unit.sourceLocale ?? 'en';
    if (!/^en\b/i.test(source)) return { expected: 'en, the source', actual: source, unit };
    const sent = unit.fingerprints?.locale ?? null;
    locale ??= said ?? sent;
    if (locale === null || locale === 'en')
      return {
        expected: 'a language other than en: give --locale',
        actual: locale ?? 'none',
        unit,
      };
    if (said !== null && said !== locale) return { expected: locale, actual: said, unit };
    if (sent !== null && sent !== locale) return { expected: sent, actual: locale, unit };
  }
  // A tag becomes the name of a folder.
  if (locale !== null && tagProblem(locale))
    return { expected: 'the BCP 47 tag of a language', actual: locale, unit: first };
  return locale === null ? null : { locale };
}

const known = new Map<string, string>();

function canonical(tag: string): string {
  const canonical = known.get(tag) ?? canonicalTag(tag);
  if (known.size < 1000) known.set(tag, canonical);
  return canonical;
}

function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? tag;
  } catch {
    return tag;
  }
}
