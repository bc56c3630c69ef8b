import { languageOf } from '../../i18n/index.ts';
import type { SearchRecord } from '../../model/search-record.ts';
import { toRuns } from '../prose/index-words.ts';
import { loose } from '../text/fold.ts';
import { toShape } from '../text/name-shape.ts';
import { compare } from './unit-order.ts';

/** Share of entries whose headings have a word, from which on it is one of headings, not of names. */
const headingShare = 0.03;

/** Words that many headings have beside the name. */
export function toHeadings(records: readonly SearchRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { titles, name } of records) {
    const others = Object.values(titles)
      .filter((title) => title.includes(name))
      .flatMap((title) => toRuns(loose(title.replace(name, ' '))));
    for (const word of new Set(others)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > records.length * headingShare)
    .map(([word]) => word)
    .sort(compare);
}

/** Words of kinds and of tables in the languages of a reference, folded: people write them beside names. */
export function toLabels(locales: readonly string[]): string[] {
  const words = ['en', ...locales].flatMap((locale): string[] => {
    const { kinds, tables } = languageOf(locale).strings.interface;
    return [
      ...Object.values(kinds).map(({ label }) => label),
      ...Object.values(tables).flatMap(({ heading, label, columns }) => [
        heading,
        label(''),
        ...Object.values(columns).slice(0, 1),
      ]),
    ];
  });
  return [...new Set([...words, 'collection'].flatMap((text) => toRuns(loose(text))))].sort(
    compare,
  );
}

/** The words that names are made of, for what is misspelled; separated by spaces. */
export function toVocabulary(records: readonly SearchRecord[]): string {
  const words = new Set<string>();
  const names = new Set(
    records.flatMap(({ name, rows }) => [name, ...rows.map((row) => row.name)]),
  );
  for (const name of names) {
    const { folded, starts } = toShape(name);
    starts.forEach((start, index) => {
      const word = folded.slice(start, starts[index + 1]).replace(/[^\p{L}\p{N}]+/gu, '');
      if (word.length > 3) words.add(word);
    });
  }
  return [...words].sort(compare).join(' ');
}
