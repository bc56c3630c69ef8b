import type { Place } from '../model/text.ts';

/** Line and column of an offset, both from 1. `lineStarts` are the offsets at which lines start, ascending. */
export function placeOf(offset: number, lineStarts: readonly number[]): Place {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - (lineStarts[low] ?? 0) + 1];
}
