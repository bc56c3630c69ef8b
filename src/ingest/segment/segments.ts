import { type Problem, problem } from '../problem.ts';
import type { Slice } from './slice.ts';
import { type Half, toHalves } from './spans.ts';

/** A unit of translation. `id` is the number after the hyphen of its span ids; text outside spans has none. */
export interface Segment {
  id: string | null;
  source: Slice | null;
  target: Slice | null;
  /** Text outside any span, of no known language. */
  loose: Slice | null;
}

/**
 * Splits a block's raw text into segments, joining halves by the number after the hyphen of their ids.
 * Never throws; what is unclosed, unpaired or misnumbered is read as well as it can be and added to `problems`.
 */
export function toSegments(slice: Slice, problems: Problem[]): Segment[] {
  const segments: Segment[] = [];
  const byId = new Map<string, Segment>();
  for (const { kind, id, slice: half } of toHalves(slice, problems)) {
    if (kind === 'loose') {
      segments.push({ id: null, source: null, target: null, loose: half });
      continue;
    }
    const waiting = byId.get(id);
    const beside = segments.at(-1);
    if (waiting && waiting[kind] === null) {
      waiting[kind] = half;
    } else if (kind === 'source' && beside?.target && !beside.source) {
      problems.push(misnumbered(half, beside.id ?? '', id));
      beside.source = half;
    } else {
      const segment: Segment = { id, source: null, target: null, loose: null, [kind]: half };
      segments.push(segment);
      byId.set(id, segment);
    }
  }
  for (const segment of segments) {
    if (segment.target && !segment.source) problems.push(missing('source', segment.target));
    if (segment.source && !segment.target) problems.push(missing('target', segment.source));
  }
  return segments;
}

function misnumbered(half: Half['slice'], expected: string, actual: string): Problem {
  return problem('segment/id', half.offset, expected, actual);
}

function missing(side: 'source' | 'target', other: Slice): Problem {
  const attribute = side === 'source' ? 'data-stu-id' : 'data-ttu-id';
  return problem(`segment/${side}-missing`, other.offset, `a span with ${attribute}`, 'none');
}
