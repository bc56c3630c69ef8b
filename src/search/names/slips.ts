import { distanceFromBeginning, editDistance } from '../text/edit-distance.ts';
import type { NameShape } from '../text/name-shape.ts';

/** Most edits in a whole name, by the number of letters typed: one, in a long one two. */
export function mostEdits(letters: number): number {
  return letters < 4 ? 0 : letters < 9 ? 1 : 2;
}

/** Most edits in an unfinished name or in a part of one. */
function mostEditsOfPart(letters: number): number {
  return letters < 5 ? 0 : letters < 10 ? 1 : 2;
}

/** Fewest letters of which something unfinished can be a slip: shorter ones are near to too many beginnings. */
const leastUnfinished = 7;

/**
 * How far a name is from what was typed: edits from the whole of it, half a one more from its beginning, one more from one
 * of its parts or several next to one another, the last of them perhaps unfinished; null where that is too far. A part has
 * to begin with the letter typed.
 */
export function slipTo(compact: string, shape: NameShape): number | null {
  if (compact.length < 4) return isShortSlip(compact, shape.compact) ? 1 : null;
  let best = Number.POSITIVE_INFINITY;
  const limit = mostEdits(compact.length);
  // An edit mends one letter that the name lacks: most names lack more, and are not compared.
  if (countBits(lettersOf(compact) & ~lettersOf(shape.compact)) > limit) return null;
  const whole = editDistance(compact, shape.compact, limit);
  if (limit > 0 && whole <= limit) best = whole;
  const partLimit = mostEditsOfPart(compact.length);
  if (partLimit > 0 && best > 1) {
    shape.starts.forEach((start, index) => {
      const rest = index === 0 ? shape.compact : shape.folded.slice(start);
      if (rest.charAt(0) !== compact.charAt(0) || rest.length < compact.length - partLimit) return;
      const edits =
        compact.length < leastUnfinished
          ? distanceFromParts(compact, shape, index, partLimit)
          : distanceFromBeginning(compact, rest, partLimit);
      if (edits <= partLimit) best = Math.min(best, edits + (index === 0 ? 0.5 : 1));
    });
  }
  return Number.isFinite(best) ? best : null;
}

/** Whether a short word is another one with two letters exchanged or one left out: nearly all others are one edit away. */
export function isShortSlip(word: string, other: string): boolean {
  if (word.length < 3 || word.charAt(0) !== other.charAt(0)) return false;
  if (other.length === word.length + 1) return editDistance(word, other, 1) === 1;
  if (other.length !== word.length || editDistance(word, other, 1) !== 1) return false;
  return [...word].sort().join('') === [...other].sort().join('');
}

const known = new Map<string, number>();

/** Which letters a text has: a bit for each of `a` to `z`, those of other scripts share the others. */
function lettersOf(text: string): number {
  let letters = known.get(text);
  if (letters === undefined) {
    letters = 0;
    for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) % 32);
    known.set(text, letters);
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Edits from one part of a name, or several next to one another, from the one at `first` on. */
function distanceFromParts(
  compact: string,
  { folded, starts }: NameShape,
  first: number,
  limit: number,
): number {
  const ends = [...starts.slice(first + 1), folded.length];
  return Math.min(
    ...ends.map((end) => editDistance(compact, folded.slice(starts[first], end), limit)),
  );
}
