import { createHash } from 'node:crypto';
import type { SearchRecord } from '../../model/search-record.ts';
import { toKeyFiles } from '../names/write-keys.ts';
import { publishedLocales, toNamesFile } from '../names/write-names.ts';
import { readCharacters, simplify } from '../prose/characters.ts';
import { toCharactersFile } from '../prose/write-characters.ts';
import { type IndexedText, toWordFiles } from '../prose/write-words.ts';
import { complete } from './complete.ts';
import {
  charactersPath,
  keyPath,
  type Manifest,
  manifestPath,
  namesPath,
  vocabularyPath,
  wordsPath,
} from './manifest.ts';
import { compare, type Slice, toSlices, unitOrder } from './unit-order.ts';
import { putTexts, toTexts } from './unit-texts.ts';
import { toHeadings, toLabels, toVocabulary } from './words-of-names.ts';

/** How search's files are cut. */
export interface Cut {
  /** Most rows and entries in one file of names. */
  units: number;
  /** Most of them in a file of those that begin alike, which come before all others. */
  first: number;
  /** Characters of texts in one file of one locale, about. */
  texts: number;
}

/** Some 60 KB of names (gzip) in one file, some 4 KB of those that begin alike, some 5 KB of texts with the English ones. */
const usual: Cut = { units: 12_000, first: 300, texts: 8_000 };
/** Units of a file of names where there are several: of whole entries, and of names that begin alike. */
const most = { ofPart: 500, ofKey: 900 };

/** Every file of search by its path below `/search/`. */
export function toSearchFiles(
  own: readonly SearchRecord[],
  { words = true, cut = usual }: { words?: boolean; cut?: Cut } = {},
): Map<string, string> {
  const records = complete(own);
  const slices = toSlices(unitOrder(records));
  const files = new Map<string, string>();
  const put = (path: string, content: unknown): void =>
    void files.set(path, JSON.stringify(content));
  const locales = publishedLocales(records);

  const parts = toParts(slices, cut.units);
  const isOne = parts.length <= 1;
  for (const [file, part] of parts.entries()) put(namesPath('', file), toNamesFile(part, locales));
  const ofKey = isOne ? cut.first : Math.min(most.ofKey, cut.units);
  const keys = unitsIn(slices) > ofKey ? toKeyFiles(slices, ofKey) : [];
  for (const [file, key] of keys.entries())
    put(keyPath('', file), toNamesFile(key.slices, locales));
  if (!isOne) put(vocabularyPath(''), toVocabulary(records));

  const texts = toTexts(slices);
  const textLocales = [...new Set(texts.map(({ locale }) => locale))].sort(compare);
  const firstsOfTexts = putTexts(texts, textLocales, cut.texts, put);
  const pairs = words ? toCharactersFile(texts.map(({ text }) => text)) : '';
  const characters = readCharacters(pairs);
  if (words) put(charactersPath(''), pairs);
  const indexed = texts.values().map(
    ({ unit, locale, text, title }): IndexedText => ({
      text: unit * textLocales.length + textLocales.indexOf(locale),
      content: simplify(`${title} ${text}`, characters),
    }),
  );
  const wordFiles = words ? toWordFiles(indexed) : [];
  for (const [number, { file }] of wordFiles.entries()) put(wordsPath('', number), file);

  const at = hashOf(files);
  const distinct = (of: (record: SearchRecord) => string): string[] =>
    [...new Set(records.map(of))].sort(compare);
  const manifest: Manifest = {
    at,
    versions: distinct(({ version }) => version),
    areas: distinct(({ area }) => area),
    kinds: distinct(({ kind }) => kind),
    rowKinds: toRowKinds(records),
    namespaces: distinct(({ namespace }) => namespace ?? '').filter((one) => one !== ''),
    headings: toHeadings(records),
    labels: toLabels(textLocales),
    names: parts.map((part) => part[0]?.unit ?? 0),
    keys: keys.map((file) => file.keys.join(' ')).join('\n'),
    wholeKeys: keys.map(({ whole }) => (whole ? '1' : '0')).join(''),
    locales: textLocales,
    texts: firstsOfTexts.join('\n'),
    words: wordFiles.map(({ first }) => first).join('\n'),
  };
  return new Map([
    [manifestPath, JSON.stringify(manifest)],
    ...[...files].map(([path, text]): [string, string] => [at + path, text]),
  ]);
}

/** Entries cut into files: one where there are at most `limit` units, else of some 500 each; an entry is never cut. */
function toParts(slices: readonly Slice[], limit: number): Slice[][] {
  const ofPart = unitsIn(slices) <= limit ? limit : Math.min(most.ofPart, limit);
  const parts: Slice[][] = [[]];
  let size = 0;
  for (const slice of slices) {
    const own = 1 + slice.places.length;
    if (size > 0 && size + own > ofPart) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(slice);
    size += own;
  }
  return parts;
}

function unitsIn(slices: readonly Slice[]): number {
  return slices.reduce((sum, { places }) => sum + 1 + places.length, 0);
}

function toRowKinds(records: readonly SearchRecord[]): string[] {
  const kinds = new Set<string>();
  for (const { rows, keywords } of records) {
    for (const { table, anchor } of rows)
      kinds.add(table.toLowerCase()).add(anchor.split('.', 1)[0] ?? '');
    for (const { of } of keywords) kinds.add(of).add(`${of}s`);
  }
  return [...kinds].sort(compare);
}

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(path).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
