import type { EntryItem } from '../names/name-items.ts';
import type { Query } from '../query/query.ts';
import type { NameShape } from '../text/name-shape.ts';
import type { Alternative, Run } from './alternatives.ts';
import { weights } from './weights.ts';

/** What words are taken for. */
export interface Reading {
  runs: readonly Run[];
  /** Other words for each part of a word. */
  alternatives: readonly (readonly Alternative[])[];
}

/** How well each part of a word of a query is matched, from 0 to 10. */
export type Scores = number[];

/** How well names match the words of one query. Each distinct name is compared once. */
export class NameScorer {
  readonly #query: Query;
  readonly #isHeading: boolean[];
  readonly #runs: Map<string, Run[]>;
  readonly #words: { text: string; factor: number; isUnspaced: boolean }[][];
  readonly #rows = new Map<NameShape, Scores | null>();
  readonly #keywords = new Map<NameShape, Scores | null>();
  readonly #entries = new Map<NameShape, Scores | null>();

  /** @param headings words that headings have beside names */
  constructor(query: Query, { runs, alternatives }: Reading, headings: readonly string[]) {
    this.#query = query;
    this.#isHeading = query.wordParts.map(({ text, isUnspaced }) =>
      headings.some((word) => (isUnspaced ? word.includes(text) : word === text)),
    );
    this.#runs = Map.groupBy(runs, ({ compact }) => compact);
    this.#words = query.wordParts.map(({ text, isUnspaced }, index) => [
      { text, factor: 1, isUnspaced },
      ...(alternatives[index] ?? []).map((one) => ({ ...one, isUnspaced })),
    ]);
  }

  /** Scores of a row's name; null where no word is in it. */
  row(shape: NameShape): Scores | null {
    let own = this.#rows.get(shape);
    if (own === undefined) {
      own = this.#name(shape, weights.rowName, weights.rowPart, weights.rowPartBegun);
      this.#rows.set(shape, own);
    }
    return own;
  }

  /** Scores that all rows of an entry share: of its name, its address, the words of where it belongs. */
  entry({ shape, stem, place }: Pick<EntryItem, 'shape' | 'stem' | 'place'>): Scores {
    let own = this.#entries.get(shape);
    if (own === undefined) {
      own = this.#name(shape, weights.entryName, weights.entryPart, weights.entryPartBegun);
      this.#entries.set(shape, own);
    }
    const scores = own ? [...own] : this.#zeros();
    this.#whole(scores, stem, weights.stem);
    this.#words.forEach(([word], index) => {
      if (word && (this.#isHeading[index] || place.includes(word.text)))
        scores[index] = Math.max(scores[index] ?? 0, weights.place);
    });
    return scores;
  }

  /** Scores of an entry's keywords; null where no word is in them. */
  keywords({ keywords }: Pick<EntryItem, 'keywords'>): Scores | null {
    let scores: Scores | null = null;
    for (const { item } of keywords) {
      let own = this.#keywords.get(item);
      if (own === undefined) {
        own = this.#name(item, weights.keyword, weights.keywordPart, weights.keywordPartBegun);
        this.#keywords.set(item, own);
      }
      if (!own) continue;
      const before: Scores = scores ?? this.#zeros();
      scores = own.map((score, index) => Math.max(score, before[index] ?? 0));
    }
    return scores;
  }

  /** Scores of what a translation printed; null where no word is in it. */
  printed(shape: NameShape): Scores | null {
    const scores = this.#zeros();
    this.#whole(scores, shape.compact, weights.printed);
    this.#words.forEach(([word], index) => {
      if (!word || (scores[index] ?? 0) > 0) return;
      const has = word.isUnspaced
        ? word.text.length > 1 && shape.folded.includes(word.text)
        : word.text.length > 2 &&
          shape.starts.some((start) => shape.folded.startsWith(word.text, start));
      if (has) scores[index] = weights.printedPart;
    });
    return scores.some((score) => score > 0) ? scores : null;
  }

  #zeros(): Scores {
    return new Array(this.#query.wordParts.length).fill(0);
  }

  #name(shape: NameShape, whole: number, part: number, begun: number): Scores | null {
    const { folded, starts, compact } = shape;
    let scores: Scores | null = null;
    const raise = (index: number, score: number): void => {
      scores ??= this.#zeros();
      if (score > (scores[index] ?? 0)) scores[index] = score;
    };
    this.#words.forEach((alternatives, index) => {
      for (const { text, factor } of alternatives) {
        const isCompact = compact.includes(text);
        if (!isCompact && !folded.includes(text)) continue;
        for (let order = 0; order < starts.length; order++) {
          const start = starts[order] ?? 0;
          if (!folded.startsWith(text, start)) continue;
          const end = starts[order + 1] ?? folded.length;
          const isPart = text.length >= end - start - 1 && text.length <= end - start;
          if (isPart || text.length >= 3) raise(index, (isPart ? part : begun) * factor);
        }
        if (text.length > 4 && isCompact && !scores?.[index]) raise(index, begun * 0.7 * factor);
      }
    });
    for (const { from, to, factor } of this.#runs.get(compact) ?? [])
      for (let index = from; index < to; index++) raise(index, whole * factor);
    return scores;
  }

  #whole(scores: Scores, compact: string, weight: number): void {
    for (const { from, to, factor } of this.#runs.get(compact) ?? [])
      for (let index = from; index < to; index++)
        scores[index] = Math.max(scores[index] ?? 0, weight * factor);
  }
}
