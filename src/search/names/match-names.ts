import type { Query } from '../query/query.ts';
import type { NameShape } from '../text/name-shape.ts';
import type { KeywordItem, NameItem, PublishedItem } from './name-items.ts';
import type { Names } from './names.ts';
import { requestWay } from './request-way.ts';

/** How a name answers a query, the best first. */
export const ways = [
  'exact',
  'same',
  'prefix',
  'part',
  'initials',
  'infix',
  'words',
  'edit',
] as const;
export type Way = (typeof ways)[number];

export type NameMatch =
  | { kind: 'entry'; way: Way; item: NameItem }
  | { kind: 'row'; way: Way; item: NameItem }
  | { kind: 'keyword'; way: Way; item: KeywordItem }
  | { kind: 'published'; way: Way; item: PublishedItem };

/** Shortest query that is looked for in the middle of names and as initials. */
const shortest = { infix: 2, initials: 2, skipping: 5 };

/**
 * How a real name answers a query, or null:
 * `exact` case and all; `same` but for case, accents, width, spaces and punctuation; `prefix` of the name;
 * `part` from the start of a camelCase part; `initials` of the parts, or whole parts with others left out;
 * `infix` anywhere; `words` all the query's words, in any order.
 */
export function toWay(query: Query, shape: NameShape): Way | null {
  const { folded } = query;
  if (shape.text === query.text) return 'exact';
  if (shape.folded === folded) return 'same';
  const text = shape.folded.includes(folded) ? shape.folded : shape.compact;
  const wanted = text === shape.folded ? folded : query.compact;
  if (wanted === '') return null;
  if (shape.compact === query.compact) return 'same';
  if (text.startsWith(wanted)) return 'prefix';
  if (text === shape.folded && shape.starts.some((start) => text.startsWith(wanted, start)))
    return 'part';
  if (wanted.length >= shortest.initials && shape.initials.startsWith(wanted)) return 'initials';
  if (skipsParts(wanted, shape)) return 'initials';
  if (wanted.length >= shortest.infix && text.includes(wanted)) return 'infix';
  if (query.words.length > 1 && query.words.every((word) => startsPart(word, shape)))
    return 'words';
  return null;
}

/** How a published text answers: whole, from its start, or inside; never by a guess. */
export function toPublishedWay(query: Query, shape: NameShape): Way | null {
  if (shape.text === query.text) return 'exact';
  if (shape.folded === query.folded) return 'same';
  if (query.compact === '') return null;
  if (shape.compact === query.compact) return 'same';
  if (query.compact.length < shortest.infix) return null;
  if (shape.folded.startsWith(query.folded)) return 'prefix';
  return shape.folded.includes(query.folded) ? 'infix' : null;
}

/** How a keyword answers: as a name does, but for guesses; a request as `requestWay` says, where the query is one. */
function toKeywordWay(query: Query, item: KeywordItem): Way | null {
  if (item.of === 'request' && query.request) return requestWay(query.request, item.text);
  const way = toWay(query, item);
  return way === 'initials' || way === 'infix' ? null : way;
}

/** Every loaded name, real and published, that answers the query, in no order. */
export function matchNames(names: Names, query: Query): NameMatch[] {
  const matches: NameMatch[] = [];
  for (const item of names.entryNames) {
    const way = toWay(query, item);
    if (way) matches.push({ kind: 'entry', way, item });
  }
  for (const item of names.rowNames) {
    const way = toWay(query, item);
    if (way) matches.push({ kind: 'row', way, item });
  }
  for (const item of names.keywords) {
    const way = toKeywordWay(query, item);
    if (way) matches.push({ kind: 'keyword', way, item });
  }
  for (const item of names.published) {
    const way = toPublishedWay(query, item);
    if (way) matches.push({ kind: 'published', way, item });
  }
  return matches;
}

function startsPart(word: string, shape: NameShape): boolean {
  return shape.starts.some((start) => shape.folded.startsWith(word, start));
}

/** Whether the query is whole parts of the name in order with others left out, the last of them perhaps unfinished. */
function skipsParts(wanted: string, { folded, starts }: NameShape): boolean {
  if (wanted.length < shortest.skipping || starts.length < 3) return false;
  let at = 0;
  let used = 0;
  for (let index = 0; index < starts.length && at < wanted.length; index++) {
    if (folded.charCodeAt(starts[index] ?? 0) !== wanted.charCodeAt(at)) continue;
    const part = folded.slice(starts[index], starts[index + 1]);
    const left = wanted.slice(at);
    if (part.length >= 3 && left.startsWith(part)) {
      at += part.length;
      used++;
    } else if (used > 0 && left.length >= 2 && part.startsWith(left)) {
      return true;
    }
  }
  return used > 1 && at === wanted.length;
}
