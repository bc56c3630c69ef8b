import { toRuns } from '../prose/index-words.ts';
import { fold, isUnspaced } from '../text/fold.ts';
import { toShape } from '../text/name-shape.ts';
import { canonicalValue, isNumber } from '../text/numbers.ts';

/** A word of a query at its finest: a part of a camelCase name, a number, a run of letters of a script without spaces. */
export interface WordPart {
  /** Folded, letters and digits alone. */
  text: string;
  /** Number of the word as it was written that it is a part of. */
  written: number;
  isUnspaced: boolean;
}

/** Numbers with their sign, and words. */
const chunks =
  /(?<![\p{L}\p{N}_])[-\u2212]?(?:0[xX][\da-fA-F]+|\d+)(?![\p{L}\p{N}_])|[\p{L}\p{N}\p{M}]+/gu;

/** Most words of a query that are compared. */
const most = 24;

/**
 * Words of a text at their finest: `vppTokenSync.failed状态` has vpp, token, sync, failed and 状态,
 * which are parts of three written words. A long word that is there twice counts once.
 */
export function toWordParts(text: string): WordPart[] {
  const words: WordPart[] = [];
  const seen = new Set<string>();
  let written = -1;
  for (const chunk of text.match(chunks) ?? []) {
    if (isNumber(chunk)) {
      written++;
      words.push({ text: canonicalValue(chunk), written, isUnspaced: false });
      continue;
    }
    if (seen.has(chunk.toLowerCase()) && chunk.length > 3) continue;
    seen.add(chunk.toLowerCase());
    for (const run of toRuns(chunk)) {
      written++;
      if (isUnspaced(run)) {
        words.push({ text: fold(run), written, isUnspaced: true });
        continue;
      }
      const { folded, starts } = toShape(run);
      starts.forEach((start, index) => {
        words.push({ text: folded.slice(start, starts[index + 1]), written, isUnspaced: false });
      });
    }
  }
  return words.slice(0, most);
}
