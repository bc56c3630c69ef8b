import type { Names } from '../names/names.ts';
import type { Query } from '../query/query.ts';
import { canonicalValue } from '../text/numbers.ts';
import type { FoundInTexts } from './hit.ts';
import { NameScorer, type Reading, type Scores } from './name-scorer.ts';
import { weights } from './weights.ts';

/** What an entry has over its rows where the query names it whole, with nothing but words of headings beside. */
const wholeEntry = 3;
/** What a row has over its entry where words are in its own text. */
const ownText = 1;

/** A unit that has words of the query in whatever field. */
export interface UnitWithWords {
  unit: number;
  /** Sum over the words, 10 for each at most. */
  score: number;
  /** Which of the query's words it has: a bit for each. */
  words: number;
  /** Whether those words are whole names and values. */
  isWhole: boolean;
  textIn?: string;
  published?: { of: 'name' | 'value'; locale: string; text: string };
}

/**
 * Every loaded unit with at least one word of the query, each unit with all its fields as one document: the name of its
 * entry, its own name, value and texts, what translations printed, and where it belongs. Words may stand in any order.
 */
export function unitsWithWords(
  names: Names,
  query: Query,
  reading: Reading,
  texts: FoundInTexts,
  headings: readonly string[] = [],
): { found: UnitWithWords[]; known: boolean[] } {
  const { wordParts } = query;
  const scorer = new NameScorer(query, reading, headings);
  const values = wordParts.map(({ text }) => (/^-?\d+$/.test(text) ? canonicalValue(text) : null));
  const hasValues = values.some((value) => value !== null);
  const inTexts = new Set(texts.flatMap((units) => [...units.keys()]));
  const printed = printedScores(names, scorer);
  const list = new UnitList(texts, wordParts.length);
  const nothing = wordParts.map(() => 0);
  for (const entry of names.entries) {
    const shared = scorer.entry(entry);
    list.add(entry.unit, scorer.keywords(entry) ?? nothing, shared, { needsOwn: false });
    for (const position of entry.rows) {
      const row = names.rows[position];
      if (!row) continue;
      const own = scorer.row(row.shape);
      const print = printed.get(position);
      const hasValue = hasValues && row.canonical !== null && values.includes(row.canonical);
      if (!own && !print && !hasValue && !inTexts.has(row.unit)) continue;
      if (!print && !hasValue) {
        list.add(row.unit, own ?? nothing, shared, { needsOwn: true });
        continue;
      }
      const whole = wordParts.map((_, index) =>
        Math.max(
          own?.[index] ?? 0,
          values[index] === row.canonical && hasValue ? weights.value : 0,
          print?.scores[index] ?? 0,
        ),
      );
      const isPrinted = print?.scores.some(
        (score, index) => score === whole[index] && score > (own?.[index] ?? 0),
      );
      list.add(row.unit, whole, shared, {
        needsOwn: true,
        ...(isPrinted && print && { published: print.published }),
      });
    }
  }
  return list;
}

/** Units that have words, under construction. */
class UnitList {
  readonly found: UnitWithWords[] = [];
  /** For each part of a word, whether any unit has it. */
  readonly known: boolean[];
  readonly #texts: FoundInTexts;

  constructor(texts: FoundInTexts, count: number) {
    this.#texts = texts;
    this.known = new Array(count).fill(false);
  }

  /**
   * Adds a unit that has at least one word.
   *
   * @param own scores of its own fields
   * @param shared scores of its entry
   * @param more.needsOwn whether one of the words has to be in its own fields
   */
  add(
    unit: number,
    own: Scores,
    shared: Scores,
    { needsOwn, published }: { needsOwn: boolean; published?: UnitWithWords['published'] },
  ): void {
    let score = 0;
    let words = 0;
    let hasOwn = !needsOwn;
    let isWhole = true;
    let textIn: string | undefined;
    for (let index = 0; index < own.length; index++) {
      const inText = this.#texts[index]?.get(unit);
      const inOwn = own[index] ?? 0;
      const inShared = shared[index] ?? 0;
      const literal = Math.max(inOwn, inShared);
      const best = Math.max(literal, inText?.weight ?? 0);
      if (best === 0) continue;
      this.known[index] = true;
      words |= 1 << index;
      score += best;
      if ((inOwn > 0 && inOwn >= inShared) || (inText && inText.weight > inShared)) hasOwn = true;
      if (inText && inText.weight >= literal) textIn ??= inText.locale;
      if (literal < weights.value * 0.99) isWhole = false;
    }
    if (words === 0 || !hasOwn) return;
    if (needsOwn) score += textIn === undefined ? 0 : ownText;
    else if (shared.every((one) => one > 0) && shared.some((one) => one >= weights.entryName))
      score += wholeEntry;
    this.found.push({
      unit,
      score,
      words,
      isWhole,
      ...(textIn !== undefined && { textIn }),
      ...(published && { published }),
    });
  }
}

interface Printed {
  scores: Scores;
  published: NonNullable<UnitWithWords['published']>;
}

function printedScores(names: Names, scorer: NameScorer): Map<number, Printed> {
  const found = new Map<number, Printed>();
  for (const item of names.published) {
    const scores = scorer.printed(item);
    if (!scores) continue;
    const { of, locale, text } = item;
    for (const row of item.bearers) {
      const known = found.get(row);
      if (known && sum(known.scores) >= sum(scores)) continue;
      found.set(row, { scores, published: { of, locale, text } });
    }
  }
  return found;
}

function sum(scores: Scores): number {
  return scores.reduce((all, score) => all + score, 0);
}
