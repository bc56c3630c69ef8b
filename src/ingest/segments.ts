import { flaw, type Problem } from './problem.ts';

/** A piece of a page's text, with its offset there in UTF-16 units. */
export interface Slice {
  raw: string;
  offset: number;
}

/** A unit of translation. `id` is the number after the hyphen of its span ids; text outside spans has none. */
export interface Segment {
  id: string | null;
  source: Slice | null;
  target: Slice | null;
  /** Text outside any span, of no known language. */
  loose: Slice | null;
}

const tag =
  /<span\s+data-ttu-id\s*=\s*["']([^"'>]*)["']\s*>|<span\s+data-stu-id\s*=\s*["']([^"'>]*)["']\s*>|(<span\s+class\s*=\s*["']sxs-lookup["']\s*>)|(<\/span\s*>)|<span\b[^>]*>/gi;

/** Whether a page's text carries side-by-side segments. */
export function isSideBySide(text: string): boolean {
  return /<span\s+data-(?:ttu|stu)-id\s*=/i.test(text);
}

/**
 * Splits a block's raw text into segments, joining halves by the number after the hyphen of their ids.
 * Never throws; what is unclosed, unpaired or misnumbered is read as well as it can be and added to `problems`.
 */
export function toSegments(slice: Slice, problems: Problem[]): Segment[] {
  const halves = toHalves(slice, problems);
  const segments: Segment[] = [];
  const byId = new Map<string, Segment>();
  const add = (segment: Segment) => {
    segments.push(segment);
    if (segment.id !== null) byId.set(segment.id, segment);
  };
  for (const half of halves) {
    if (half.kind === 'loose') {
      add({ id: null, source: null, target: null, loose: half.slice });
      continue;
    }
    const waiting = byId.get(half.id);
    const beside = segments.at(-1);
    if (waiting && waiting[half.kind] === null) {
      waiting[half.kind] = half.slice;
    } else if (half.kind === 'source' && beside?.target && !beside.source) {
      problems.push(
        flaw(
          'segment/id',
          half.slice.offset,
          beside.id ?? '',
          half.id,
          'Give both halves of the segment the same id.',
        ),
      );
      beside.source = half.slice;
    } else {
      add({ id: half.id, source: null, target: null, loose: null, [half.kind]: half.slice });
    }
  }
  for (const s of segments) {
    const half = s.source ?? s.target;
    if (!half || (s.source && s.target)) continue;
    problems.push(
      s.target
        ? flaw(
            'segment/source-missing',
            half.offset,
            'a span with data-stu-id',
            'none',
            'Add the source half of the segment.',
          )
        : flaw(
            'segment/target-missing',
            half.offset,
            'a span with data-ttu-id',
            'none',
            'Add the translated half of the segment.',
          ),
    );
  }
  return segments;
}

interface Half {
  kind: 'target' | 'source' | 'loose';
  id: string;
  slice: Slice;
}

function toHalves({ raw, offset }: Slice, problems: Problem[]): Half[] {
  const halves: Half[] = [];
  let open: {
    kind: 'target' | 'source';
    id: string;
    start: number;
    at: number;
    inner: number;
  } | null = null;
  let free = 0;
  const loose = (to: number) => {
    const text = raw.slice(free, to);
    if (text.trim())
      halves.push({ kind: 'loose', id: '', slice: { raw: text, offset: offset + free } });
  };
  const close = (end: number) => {
    if (!open) return;
    halves.push({
      kind: open.kind,
      id: open.id,
      slice: { raw: raw.slice(open.start, end), offset: offset + open.start },
    });
    open = null;
  };
  const unclosed = (end: number) => {
    if (!open) return;
    problems.push(
      flaw(
        'segment/unclosed',
        offset + open.at,
        '</span>',
        'none',
        'Close the span where its text ends.',
      ),
    );
    close(end);
  };
  for (const match of raw.matchAll(tag)) {
    const [whole, target, source, lookup, end] = match;
    const after = match.index + whole.length;
    if (open && end && open.inner > 0) {
      open.inner -= 1;
    } else if (open && end) {
      close(match.index);
      free = after;
    } else if (target === undefined && source === undefined && !lookup && !end) {
      if (open) open.inner += 1;
    } else {
      if (open) unclosed(match.index);
      else loose(match.index);
      free = after;
      const id = target ?? source;
      if (id !== undefined) {
        open = {
          kind: target === undefined ? 'source' : 'target',
          id: segmentId(id),
          start: after,
          at: match.index,
          inner: 0,
        };
      }
    }
  }
  if (open) unclosed(raw.length);
  else loose(raw.length);
  return halves;
}

function segmentId(attribute: string): string {
  return attribute.slice(attribute.lastIndexOf('-') + 1);
}
