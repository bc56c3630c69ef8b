import { fileOfName, toTextsFile } from '../prose/text-files.ts';
import { fold } from '../text/fold.ts';
import { textsPath } from './manifest.ts';
import { compare, type Slice } from './unit-order.ts';

/** What a unit says in one locale. */
export interface UnitText {
  unit: number;
  name: string;
  locale: string;
  title: string;
  text: string;
}

/** Every text of entries and rows, with the headings of entries. */
export function toTexts(slices: readonly Slice[]): UnitText[] {
  return slices.flatMap(({ record, unit }) => [
    ...[...new Set([...Object.keys(record.titles), ...Object.keys(record.summary)])].map(
      (locale) => ({
        unit,
        name: record.name,
        locale,
        title: record.titles[locale] ?? '',
        text: record.summary[locale] ?? '',
      }),
    ),
    ...record.rows.flatMap(({ name, texts }, place) =>
      Object.entries(texts).map(([locale, text]) => ({
        unit: unit + 1 + place,
        name,
        locale,
        title: '',
        text,
      })),
    ),
  ]);
}

/**
 * Puts the text files of every locale: units in the order of their names, so that those of one name, and of names that
 * begin alike, stand together. Returns the first name of each file, folded.
 *
 * @param size characters of a locale's texts in one file, about
 */
export function putTexts(
  texts: readonly UnitText[],
  locales: readonly string[],
  size: number,
  put: (path: string, content: unknown) => void,
): string[] {
  const shown = texts.filter(({ text }) => text !== '');
  const firsts = firstNames(shown, size * Math.max(locales.length, 1));
  const byFile = Map.groupBy(shown, ({ name }) => fileOfName(fold(name), firsts));
  for (const file of firsts.keys()) {
    const byLocale = Map.groupBy(byFile.get(file) ?? [], ({ locale }) => locale);
    const english = byUnit(byLocale.get('en') ?? []);
    for (const locale of locales) {
      const own = byUnit(byLocale.get(locale) ?? []);
      const units = [...new Set([...own.keys(), ...english.keys()])].sort((a, b) => a - b);
      const pairs = units.map((unit) => ({
        unit,
        text: own.get(unit) ?? '',
        ...(locale !== 'en' && { english: english.get(unit) ?? '' }),
      }));
      put(textsPath('', locale, file), toTextsFile(pairs));
    }
  }
  return firsts;
}

function byUnit(texts: readonly UnitText[]): Map<number, string> {
  return new Map(texts.map(({ unit, text }) => [unit, text]));
}

/** Names at which a new file begins; texts of one name are never parted. */
function firstNames(texts: readonly UnitText[], size: number): string[] {
  const lengths = new Map<string, number>();
  for (const { name, text } of texts) {
    const folded = fold(name);
    lengths.set(folded, (lengths.get(folded) ?? 0) + text.length);
  }
  const firsts = [''];
  let length = 0;
  for (const [name, own] of [...lengths].sort(([a], [b]) => compare(a, b))) {
    if (length > 0 && length + own > size) {
      firsts.push(name);
      length = 0;
    }
    length += own;
  }
  return firsts;
}
