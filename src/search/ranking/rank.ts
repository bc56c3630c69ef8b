import { toCombinations } from '../names/flag-combinations.ts';
import { matchNames, type NameMatch, ways } from '../names/match-names.ts';
import type { Names } from '../names/names.ts';
import { slipTo } from '../names/slips.ts';
import type { Query } from '../query/query.ts';
import { isUnspaced } from '../text/fold.ts';
import { guessedRuns, guessedWords, toRunsOfWords } from './alternatives.ts';
import type { Hit, TextHit } from './hit.ts';
import { HitList } from './hit-list.ts';
import { type FoundInTexts, type Together, toTogether } from './together.ts';

/** What the word index found. */
export interface FoundTexts {
  /** Texts with the phrase. */
  phrase: readonly TextHit[];
  /** For each fine word of the query, the units whose texts have it. */
  words: FoundInTexts;
}

export const noTexts: FoundTexts = { phrase: [], words: [] };

/** The list of results, and what of the query it answers. */
export interface Ranked {
  hits: Hit[];
  /** Written words that nothing has; they were left out. */
  dropped: string[];
  /** Whether a unit has all words of the query as they were typed. */
  isFull: boolean;
}

/** Most entries that begin with the query before the rows that do. */
const entriesFirst = 5;

/**
 * The one list of results: each unit once, at its best place. The order is
 *
 * 1. an address: its row, its page; a number alone: exactly the rows with that value, then rows whose name was printed as
 *    that number; where there are none, rows whose value was printed so, flags that make it up, then names and texts;
 * 2. the name as typed, case and all: entries, then rows; then the same but for case, accents, spaces, punctuation;
 * 3. rows all of whose words are whole names and values, whatever their order: `TypeName rowName`, `ROW_NAME_TYPENAME 3`;
 * 4. names that begin with the query or have a part that does; then initials, inside;
 * 5. what a translation printed as a whole for a literal, marked;
 * 6. units with all words in any of their fields, then texts with the phrase;
 * 7. units with all words but those that nothing has;
 * 8. only where slips are looked for: names a few edits away, and all of this with words that are;
 * 9. what a translation printed, in part.
 *
 * Prose (several words, or a script without spaces) is answered from texts before partial names: of 2 and 5 what has the
 * phrase in its text too (of scripts without spaces, all of them); 3; texts with the phrase; the rest of 2 and 5; then,
 * only where no text has the phrase, 4, 6 and 7.
 *
 * Partial names come in turns of at most three rows a name, so that a name that many entries have hides no other.
 *
 * @param options.slips whether words may be misspelled
 * @param options.headings words that headings have beside names: `enum`, `type`
 */
export function rank(
  names: Names,
  query: Query,
  texts: FoundTexts = noTexts,
  { slips = false, headings = [] }: { slips?: boolean; headings?: readonly string[] } = {},
): Ranked {
  const list = new HitList(names, texts.phrase);
  if (query.page && addPage(list, names, query)) return whole(list);
  const matches = matchNames(names, query).sort(byQuality);
  if (query.value !== null && addValue(list, names, query, matches)) return whole(list);
  const steps = toSteps(matches);
  const reading = { runs: toRunsOfWords(query.fine), alternatives: [] };
  // One word that no text has is answered by the names that match it.
  const isName = query.fine.length === 1 && !texts.words[0]?.size;
  const { found, known } = isName
    ? { found: [], known: [matches.length > 0] }
    : toTogether(names, query, reading, texts.words, headings);
  const typed = inOrder(names, query, found, toUnknown(query, known));
  const guessed =
    slips && !typed.isFull ? guess(names, query, texts, typed.unknown, headings) : null;
  const isBetter = guessed !== null && guessed.unknown.size < typed.unknown.size;
  const together = isBetter ? guessed : typed;
  const { unknown } = together;
  const near =
    slips && !query.prose && steps.whole.length + steps.begun.length === 0
      ? nearNames(names, query)
      : [];
  if (query.prose) addProse(list, query, steps, together, texts);
  else addNames(list, steps, together, near);
  if (guessed && list.hits.length === 0) addTogether(list, guessed.units, 'similar');
  if (query.value !== null) addCombinations(list, names, query);
  list.add(steps.printedInPart);
  const isFull = typed.isFull || steps.whole.length > 0 || (isName && steps.begun.length > 0);
  const dropped = isFull || list.hits.length === 0 ? [] : wordsOf(query, unknown);
  return { hits: list.hits, dropped, isFull };
}

function whole(list: HitList): Ranked {
  return { hits: list.hits, dropped: [], isFull: true };
}

/** Adds the row and the page of a pasted address; whether there is such a page. */
function addPage(list: HitList, names: Names, { page }: Query): boolean {
  if (!page) return false;
  const own = names.entries
    .map((entry, position) => ({ entry, position }))
    .filter(
      ({ entry }) =>
        entry.id.endsWith(`/${page.stem}`) ||
        entry.id.slice(entry.version.length + 1).startsWith(`${page.stem}/`),
    )
    .sort(
      (a, b) =>
        Number(b.entry.version === page.version) - Number(a.entry.version === page.version) ||
        a.entry.unit - b.entry.unit,
    );
  const wanted = page.anchor.toLowerCase();
  const more = { group: 'exact', way: 'page' } as const;
  for (const { entry } of own) {
    for (const position of entry.rows) {
      const row = names.rows[position];
      if (row && wanted !== '' && row.anchor.toLowerCase() === wanted) list.addUnit(row.unit, more);
    }
    if (wanted !== '' && page.anchor.toLowerCase().startsWith(entry.name.toLowerCase()))
      list.addUnit(entry.unit, more);
  }
  for (const { entry } of own) list.addUnit(entry.unit, more);
  return own.length > 0;
}

/** Adds what a number stands for; whether there is anything. */
function addValue(
  list: HitList,
  names: Names,
  query: Query,
  matches: readonly NameMatch[],
): boolean {
  const value = query.value ?? '';
  const rows = [...names.rowsOfValue(value)].map((row) => names.rows[row]?.unit ?? 0);
  for (const unit of rows.sort((a, b) => a - b))
    list.addUnit(unit, { group: 'rows', way: 'value' });
  const printed = matches.filter((match) => match.kind === 'published' && isWhole(match));
  list.add(
    printed.filter(({ item }) => 'of' in item && item.of === 'name' && item.compact.length > 1),
  );
  if (list.hits.length === 0) list.add(printed);
  if (query.parts.length > 0) addCombinations(list, names, query);
  return list.hits.length > 0;
}

/** Adds entries of flags in which a number stands for several rows together. */
function addCombinations(list: HitList, names: Names, { value, parts }: Query): void {
  const more = { group: 'combinations', way: 'combination' } as const;
  for (const { entry, names: flags } of toCombinations(names, value ?? '', parts))
    list.addUnit(names.entries[entry]?.unit ?? 0, { ...more, flags });
}

type Steps = Record<'whole' | 'begun' | 'inside' | 'printed' | 'printedInPart', NameMatch[]>;

function toSteps(matches: readonly NameMatch[]): Steps {
  const steps: Steps = { whole: [], begun: [], inside: [], printed: [], printedInPart: [] };
  for (const match of matches) {
    if (match.kind === 'published') steps[isWhole(match) ? 'printed' : 'printedInPart'].push(match);
    else if (isWhole(match)) steps.whole.push(match);
    else steps[match.way === 'prefix' || match.way === 'part' ? 'begun' : 'inside'].push(match);
  }
  return steps;
}

function addNames(
  list: HitList,
  steps: Steps,
  together: Ordered,
  near: readonly NameMatch[],
): void {
  const { whole, begun, inside, printed } = steps;
  list.add(whole, { group: 'exact' });
  addWhole(list, together);
  const turn = { turns: 1 };
  const entries = begun.filter(({ kind }) => kind === 'entry');
  list.add(entries.slice(0, entriesFirst));
  list.add(
    begun.filter(({ kind }) => kind === 'row'),
    turn,
  );
  list.add(entries);
  list.add(inside.filter(({ kind }) => kind === 'entry'));
  list.add(
    inside.filter(({ kind }) => kind === 'row'),
    turn,
  );
  list.add(printed, turn);
  list.add([...begun, ...inside]);
  list.add(printed);
  list.add(near, { group: 'similar', ...turn });
  list.add(near, { group: 'similar' });
  if (together.hasAll) addTogether(list, together.units, together.isGuess ? 'similar' : 'rows');
  list.addTexts();
  if (!together.hasAll && list.hits.length === 0) addTogether(list, together.units, 'partly');
}

function addProse(
  list: HitList,
  query: Query,
  steps: Steps,
  together: Ordered,
  texts: FoundTexts,
): void {
  const hasPhrase = texts.phrase.length > 0;
  const inSpaces = hasPhrase && !isUnspaced(query.loose);
  const bare = query.folded.replace(/ /g, '');
  const same = hasPhrase
    ? steps.whole.filter(({ item }) => item.compact === bare || item.folded === query.folded)
    : steps.whole;
  list.add(same, { group: 'exact', found: inSpaces });
  addWhole(list, together);
  list.add(steps.printed, { turns: 1, found: inSpaces });
  list.addTexts();
  list.add(same, { group: 'exact' });
  list.add(steps.printed);
  if (hasPhrase) return;
  list.add(steps.begun);
  if (together.hasAll) addTogether(list, together.units, together.isGuess ? 'similar' : 'rows');
  list.add(steps.inside);
  if (!together.hasAll) addTogether(list, together.units, 'partly');
}

/** Adds units of which all words are whole names and values. */
function addWhole(list: HitList, { units, hasAll, isGuess }: Ordered): void {
  if (hasAll && !isGuess)
    addTogether(
      list,
      units.filter(({ isWhole }) => isWhole),
      'exact',
    );
}

function addTogether(list: HitList, together: readonly Together[], group: Hit['group']): void {
  for (const { unit, isWhole, textIn, published } of together) {
    const own = group === 'rows' && textIn !== undefined && !isWhole ? 'text' : group;
    list.addUnit(unit, {
      group: own,
      way: 'together',
      ...(textIn !== undefined && { textIn }),
      ...(published && { published }),
    });
  }
}

/** Names a few edits away from the query, the nearest first. */
function nearNames(names: Names, query: Query): NameMatch[] {
  const all: NameMatch[] = [
    ...names.entryNames.map((item) => ({ kind: 'entry' as const, way: 'edit' as const, item })),
    ...names.rowNames.map((item) => ({ kind: 'row' as const, way: 'edit' as const, item })),
  ];
  return all
    .flatMap((match) => {
      const slip = slipTo(query.compact, match.item);
      return slip === null ? [] : [{ match, slip }];
    })
    .sort((a, b) => a.slip - b.slip || byQuality(a.match, b.match))
    .map(({ match }) => match);
}

/** What the query's words stand for where they are misspelled: those that nothing has, or else all of them. */
function guess(
  names: Names,
  query: Query,
  texts: FoundTexts,
  unknown: ReadonlySet<number>,
  headings: readonly string[],
): Ordered {
  const guessed = unknown.size > 0 ? unknown : new Set(query.fine.map((_, index) => index));
  const vocabulary = partsOf(names);
  const reading = {
    runs: [...toRunsOfWords(query.fine), ...guessedRuns(names, query.fine, guessed)],
    alternatives: query.fine.map(({ text }, index) =>
      guessed.has(index) ? guessedWords(vocabulary, text) : [],
    ),
  };
  const { found, known } = toTogether(names, query, reading, texts.words, headings);
  return { ...inOrder(names, query, found, toUnknown(query, known)), isGuess: true };
}

function partsOf(names: Names): Set<string> {
  const parts = new Set<string>();
  for (const { folded, starts } of [...names.rowNames, ...names.entryNames])
    for (const [index, start] of starts.entries())
      parts.add(folded.slice(start, starts[index + 1]).replace(/[^\p{L}\p{N}]+$/u, ''));
  return parts;
}

interface Ordered {
  units: Together[];
  /** Whether they have all words but the unknown ones. */
  hasAll: boolean;
  /** Whether there are no unknown ones, either. */
  isFull: boolean;
  unknown: ReadonlySet<number>;
  /** Whether words were taken for others. */
  isGuess?: boolean;
}

/** Share of the best score that a unit without all of the words needs. */
const nearlyBest = 0.75;

/** Units with all words but the unknown ones, the best first; where none has them all, the best of the others. */
function inOrder(
  names: Names,
  { fine }: Query,
  found: readonly Together[],
  unknown: ReadonlySet<number>,
): Ordered {
  const known = fine.reduce(
    (bits, _, index) => (unknown.has(index) ? bits : bits | (1 << index)),
    0,
  );
  const count = countBits(known);
  const matched = (one: Together): number => countBits(one.words & known);
  const most = Math.max(0, ...found.map(matched));
  if (most === 0) return { units: [], hasAll: false, isFull: false, unknown };
  const length = ({ unit }: Together): number => {
    const place = names.ofUnit(unit);
    if (!place) return 0;
    const row = place.row === null ? '' : (names.rows[place.row]?.name ?? '');
    return row.length + (names.entries[place.entry]?.name.length ?? 0) / 4;
  };
  const hasAll = most === count;
  const best = Math.max(...found.map(({ score }) => score));
  const units = found
    .filter((one) =>
      hasAll
        ? matched(one) === most
        : one.score >= best * nearlyBest && (one.isWhole || matched(one) * 2 >= count),
    )
    .map((one) => ({ one, rank: one.score - length(one) / 50 }))
    .sort((a, b) => b.rank - a.rank || a.one.unit - b.one.unit)
    .map(({ one }) => one);
  return { units, hasAll, isFull: hasAll && unknown.size === 0, unknown };
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left >>>= 1) count += left & 1;
  return count;
}

/** Words that nothing has: those of a written word all of which, or most of whose letters, nothing has. */
function toUnknown({ fine }: Query, known: readonly boolean[]): Set<number> {
  const unknown = new Set<number>();
  const byWritten = Map.groupBy(
    fine.map(({ text, written }, index) => ({ text, written, index })),
    ({ written }) => written,
  );
  for (const own of byWritten.values()) {
    const letters = (words: typeof own): number =>
      words.reduce((sum, { text }) => sum + text.length, 0);
    const missing = own.filter(({ index }) => !known[index]);
    for (const { index } of letters(missing) * 2 > letters(own) ? own : missing) unknown.add(index);
  }
  return unknown;
}

function wordsOf({ words, fine }: Query, indexes: ReadonlySet<number>): string[] {
  return [...new Set([...indexes].map((index) => words[fine[index]?.written ?? 0] ?? ''))];
}

function isWhole({ way }: NameMatch): boolean {
  return way === 'exact' || way === 'same';
}

const kinds = ['entry', 'row', 'published'];

function byQuality(a: NameMatch, b: NameMatch): number {
  return (
    ways.indexOf(a.way) - ways.indexOf(b.way) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    a.item.text.length - b.item.text.length ||
    (a.item.text < b.item.text ? -1 : a.item.text > b.item.text ? 1 : 0)
  );
}
