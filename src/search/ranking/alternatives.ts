import type { WordPart } from '../query/word-parts.ts';

/** Words of a query that may stand for a whole name: those from `from` to before `to`, read as `compact`. */
export interface Run {
  from: number;
  to: number;
  compact: string;
  /** 1 as typed, less where it is a guess. */
  factor: number;
}

/** A word that one of the query's may stand for. */
export interface Alternative {
  text: string;
  factor: number;
}

/** Every run of neighbouring words, joined. */
export function toRunsOfWords(wordParts: readonly WordPart[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < wordParts.length; from++) {
    let compact = '';
    for (let to = from + 1; to <= wordParts.length; to++) {
      compact += wordParts[to - 1]?.text ?? '';
      runs.push({ from, to, compact, factor: 1 });
    }
  }
  return runs;
}
