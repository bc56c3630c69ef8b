import type { Place } from '../../model/text.ts';
import type { JoinedPart } from './joined.ts';
import type { Unit } from './unit.ts';

/** Adds each finding to the unit it is about: the last that begins at its place or before. */
export function addFindings(units: readonly Unit[], parts: readonly JoinedPart[]): void {
  const placed = units
    .flatMap((unit) => (unit.at ? [{ unit, at: unit.at }] : []))
    .sort((a, b) => compare(a.at, b.at));
  for (const finding of parts.flatMap(({ findings }) => findings)) {
    const { line, column } = finding.location;
    const place: Place = [line, column];
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = placed[middle];
      if (one && compare(one.at, place) <= 0) low = middle + 1;
      else high = middle;
    }
    placed[low - 1]?.unit.findings.push(finding);
  }
}

function compare(a: Place, b: Place): number {
  return a[0] - b[0] || a[1] - b[1];
}
