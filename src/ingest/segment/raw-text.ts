import type { Segment } from './segments.ts';

/** The raw text of a block or a cell: its segments in order, with what stood between them. */
export interface RawText {
  segments: Segment[];
  /** Offset of its first character in the page. */
  offset: number;
}

export type Side = 'source' | 'target';

/**
 * One language's raw Markdown of a text; null where that language has no segment in it.
 * Segments are joined by a space; text outside spans counts for the side that `loose` names, with the spaces it has.
 */
export function sideOf(text: RawText, side: Side, loose: Side): string | null {
  let joined: string | null = null;
  let wasSegment = false;
  for (const segment of text.segments) {
    const half = segment[side];
    const part = half ?? (side === loose ? segment.loose : null);
    if (!part) continue;
    joined = (joined ?? '') + (half && wasSegment ? ' ' : '') + part.raw;
    wasSegment = half !== null;
  }
  return joined;
}

/** A text's first segment, and the others: what stands behind a cell's literal is none. */
export function firstAndRest(text: RawText, side: Side): [RawText, RawText | null] {
  const found = text.segments.findIndex((segment) => segment[side]);
  const first = isLabel(text, found) ? found + 1 : found;
  if (first === -1 || first === text.segments.length - 1) return [text, null];
  const [own, rest] = [text.segments.slice(0, first + 1), text.segments.slice(first + 1)];
  return [
    { ...text, segments: own },
    { ...text, segments: rest },
  ];
}

/** Whether a segment is all of a link's label: the link's marks stand around it, outside of its spans. */
function isLabel({ segments }: RawText, at: number): boolean {
  const [before, after] = [segments[at - 1]?.loose?.raw, segments[at + 1]?.loose?.raw];
  return before?.endsWith('[') === true && after?.startsWith(']') === true;
}

/** Offset of one side's first character; the text's own where that side has none. */
export function offsetOf(text: RawText, side: Side): number {
  for (const s of text.segments) {
    const slice = s[side] ?? s.loose;
    if (slice) return slice.offset + (slice.raw.length - slice.raw.trimStart().length);
  }
  return text.offset;
}
