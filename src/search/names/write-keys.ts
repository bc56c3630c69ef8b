import type { SearchKeyword } from '../../model/search-record.ts';
import { readRequest, requestKeys } from '../query/pasted-request.ts';
import { compare, type Slice } from '../records/unit-order.ts';
import { isUnspaced } from '../text/fold.ts';
import { toShape } from '../text/name-shape.ts';
import { canonicalValue } from '../text/numbers.ts';
import { longestKey } from './name-keys.ts';

/** Names that begin alike, or have a part that does. */
export interface KeyFile {
  /** Beginnings whose names it has. */
  keys: string[];
  /** Whether it has all of them, or only the likeliest. */
  whole: boolean;
  slices: Slice[];
}

/** Units of a file that has only the likeliest names. */
const likeliest = 160;
/** What a key that begins within a name has more in rank. */
const inside = 1000;

/** A unit under one of its keys; place −1 is the entry itself. */
interface Keyed {
  key: string;
  slice: number;
  place: number;
  unit: number;
  /** What leads to the entry by this key, where its own name does not. */
  keyword: SearchKeyword | undefined;
  /** Letters of the name, and whether the key is its beginning: what is shorter and begins so comes first. */
  rank: number;
}

/**
 * Files of names by their beginnings, each of about `limit` units at most, so that a key press loads one small file.
 * A beginning with more names has a file of the likeliest, and those one letter longer files of their own; where more are
 * of exactly that name, further files have them all. Thousands may end so (`all`, in permissions): they are too many.
 */
export function toKeyFiles(slices: readonly Slice[], limit: number): KeyFile[] {
  const files: { keys: string[]; whole: boolean; own: Keyed[] }[] = [];
  const add = (key: string, own: Keyed[], whole: boolean): void => {
    files.push({ keys: [key], whole, own });
  };
  const cut = (key: string, own: Keyed[]): void => {
    if (hasAtMost(limit, own)) {
      add(key, own, true);
      return;
    }
    const byNext = Map.groupBy(own, (one) => one.key.charAt(key.length));
    // Where all go on alike, they have one file, by the longest of their beginnings; see `NameKeys`.
    const goesOn = byNext.size > 1 || byNext.has('');
    if (key.length > 0 && goesOn) add(key, likeliestOf(own), false);
    for (const [letter, some] of byNext) if (letter !== '') cut(key + letter, some);
    const ended = (byNext.get('') ?? []).filter(
      ({ rank }) => rank < inside || key.length === longestKey,
    );
    for (let from = 0; ended.length > likeliest && from < ended.length; from += limit)
      add(key, ended.slice(from, from + limit), false);
  };
  cut('', slices.flatMap(keysOf));
  files.sort((a, b) => compare(a.keys[0] ?? '', b.keys[0] ?? ''));
  return joined(files, limit).map(({ own, ...file }) => ({
    ...file,
    slices: toPartialSlices(slices, own),
  }));
}

/** Files with all of few names together with those beside them. */
function joined<File extends { keys: string[]; whole: boolean; own: Keyed[] }>(
  files: readonly File[],
  limit: number,
): File[] {
  const together: File[] = [];
  for (const file of files) {
    const last = together.at(-1);
    if (last?.whole && file.whole && hasAtMost(limit, [...last.own, ...file.own])) {
      last.keys.push(...file.keys);
      last.own.push(...file.own);
    } else together.push(file);
  }
  return together;
}

function keysOf({ record, places, unit: first }: Slice, slice: number): Keyed[] {
  const under = (place: number, texts: readonly string[], keyword?: SearchKeyword): Keyed[] => {
    const keys = new Map<string, number>();
    for (const text of texts)
      for (const { key, rank } of beginnings(text))
        keys.set(key, Math.min(rank, keys.get(key) ?? Number.POSITIVE_INFINITY));
    const unit = first + 1 + place;
    return [...keys].map(([key, rank]) => ({ key, slice, place, unit, keyword, rank }));
  };
  return [
    ...under(-1, [record.name, record.stem]),
    ...record.keywords.flatMap((keyword) => under(-1, keywordTexts(keyword), keyword)),
    ...places.flatMap((place) => {
      const row = record.rows[place];
      if (!row) return [];
      const printed = Object.values(row.published).flatMap(({ name, value }) => [name, value]);
      const value = row.value === null ? [] : [canonicalValue(row.value)];
      return under(place, [row.name, ...value, ...printed.filter((text) => text !== undefined)]);
    }),
  ];
}

/** By what a keyword is filed: a request by its path, without its verb and its placeholders. */
function keywordTexts({ of, text }: SearchKeyword): string[] {
  if (of !== 'request') return [text];
  const request = readRequest(text);
  return request ? requestKeys(request).slice(0, 1) : [];
}

/** A name from its start and from the start of each of its parts, letters and digits alone. */
function beginnings(text: string): { key: string; rank: number }[] {
  const { folded, compact, starts } = toShape(text);
  const letters = isUnspaced(folded) ? [...folded].map((_, index) => index) : starts;
  return [...new Set([0, ...letters])].map((start) => ({
    key: folded
      .slice(start)
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
      .slice(0, longestKey),
    rank: compact.length + (start === 0 ? 0 : inside),
  }));
}

/** Whether these are of no more units than `limit`. */
function hasAtMost(limit: number, keyed: readonly Keyed[]): boolean {
  const units = new Set<number>();
  for (const { unit } of keyed) if (units.add(unit).size > limit) return false;
  return true;
}

/** Those of the lowest ranks, in order of their keys where ranks are equal. */
function likeliestOf(keyed: readonly Keyed[]): Keyed[] {
  // Numbers alone are sorted many times sooner than what has them.
  const { [likeliest - 1]: last = Infinity } = Float64Array.from(keyed, ({ rank }) => rank).sort();
  return keyed
    .filter(({ rank }) => rank <= last)
    .sort((a, b) => a.rank - b.rank || compare(a.key, b.key))
    .slice(0, likeliest);
}

function toPartialSlices(slices: readonly Slice[], keyed: readonly Keyed[]): Slice[] {
  const bySlice = Map.groupBy(keyed, ({ slice }) => slice);
  return [...bySlice]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, own]) => {
      const slice = slices[index];
      if (!slice) return [];
      const places = [...new Set(own.map(({ place }) => place))].filter((place) => place >= 0);
      const partial = { ...slice, places: places.sort((a, b) => a - b) };
      const isOfName = own.some(({ place, keyword }) => place < 0 && !keyword);
      if (isOfName) return [partial];
      const some = new Set(own.map(({ keyword }) => keyword));
      return [{ ...partial, keywords: slice.record.keywords.filter((one) => some.has(one)) }];
    });
}
