import type { Segment } from './segments.ts';

/** The raw text of a block or a cell: its segments in order, with what stood between them. */
export interface RawText {
  segments: Segment[];
  /** Offset of its first character in the page. */
  offset: number;
}

export type Side = 'source' | 'target';

/**
 * One language's raw Markdown of a text, segments joined by a space; null where that language has no segment in it.
 * Text outside spans counts for the side that `loose` names.
 */
export function sideOf(text: RawText, side: Side, loose: Side): string | null {
  const parts = text.segments.flatMap(
    (s) => s[side]?.raw ?? (s.loose && side === loose ? s.loose.raw : []),
  );
  return parts.length ? parts.join(' ') : null;
}

/** Offset of one side's first character; the text's own where that side has none. */
export function offsetOf(text: RawText, side: Side): number {
  for (const s of text.segments) {
    const slice = s[side] ?? s.loose;
    if (slice) return slice.offset + (slice.raw.length - slice.raw.trimStart().length);
  }
  return text.offset;
}
