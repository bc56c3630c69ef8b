import { fileOfName, toTextsFile } from '../prose/text-files.ts';
import { textsPath } from './manifest.ts';
import type { Slice } from './unit-order.ts';

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

/** Puts the text files of every locale; returns how many each has. */
export function putTexts(
  texts: readonly UnitText[],
  locales: readonly string[],
  size: number,
  put: (path: string, content: unknown) => void,
): number {
  const all = texts.reduce((sum, { text }) => sum + text.length, 0);
  const count = Math.max(1, Math.ceil(all / Math.max(locales.length, 1) / size));
  const cells = Map.groupBy(
    texts.filter(({ text }) => text !== ''),
    ({ locale, name }) => `${locale} ${fileOfName(name, count)}`,
  );
  for (const locale of locales)
    for (let file = 0; file < count; file++)
      put(textsPath('', locale, file), toTextsFile(cells.get(`${locale} ${file}`) ?? []));
  return count;
}
