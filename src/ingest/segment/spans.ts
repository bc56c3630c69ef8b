import { type Problem, problem } from '../problem.ts';
import type { Slice } from './slice.ts';

/** One language's half of a segment, or text outside any half, with the number of its span's id. */
export interface Half {
  kind: 'target' | 'source' | 'loose';
  id: string;
  slice: Slice;
}

const opening = '<span\\s+data-(ttu|stu)-id\\s*=\\s*["\']([^"\'<>]*)["\']\\s*>';
const lookup = '<span\\s+class\\s*=\\s*["\']sxs-lookup["\']\\s*>';
const tag = new RegExp(`${opening}|(${lookup})|(</span[^<>]*>)|<span\\b[^<>]*>`, 'gi');
const isHalf = new RegExp(opening, 'i');

/** Whether a page's text carries side-by-side segments. */
export function isSideBySide(text: string): boolean {
  return isHalf.test(text);
}

/** Splits raw text at its side-by-side spans. A span that is not closed ends where the next begins. */
export function toHalves({ raw, offset }: Slice, problems: Problem[]): Half[] {
  if (!raw.includes('<'))
    return raw.trim() ? [{ kind: 'loose', id: '', slice: { raw, offset } }] : [];
  const halves: Half[] = [];
  const add = (kind: Half['kind'], id: string, start: number, end: number) =>
    halves.push({ kind, id, slice: { raw: raw.slice(start, end), offset: offset + start } });
  let open: (Pick<Half, 'kind' | 'id'> & { tag: number; start: number }) | null = null;
  /** Where the text outside halves begins. */
  let free = 0;
  /** Other spans that are open, inside a half or outside all. */
  let others = 0;
  const leave = (end: number, isClosed: boolean) => {
    if (!open) {
      if (raw.slice(free, end).trim()) add('loose', '', free, end);
      return;
    }
    add(open.kind, open.id, open.start, end);
    if (!isClosed) problems.push(unclosed(offset + open.tag));
    open = null;
  };
  for (const match of raw.matchAll(tag)) {
    const [whole, kind, id, isLookup, isEnd] = match;
    const after = match.index + whole.length;
    if (kind !== undefined || isLookup) {
      leave(match.index, false);
      others = 0;
      free = after;
      if (kind !== undefined)
        open = {
          kind: kind.toLowerCase() === 'ttu' ? 'target' : 'source',
          id: numberOf(id ?? ''),
          tag: match.index,
          start: after,
        };
    } else if (!isEnd) {
      others += 1;
    } else if (others > 0) {
      others -= 1;
    } else {
      leave(match.index, true);
      free = after;
    }
  }
  leave(raw.length, false);
  return halves;
}

function unclosed(offset: number): Problem {
  return problem('segment/unclosed', offset, '</span>', 'none');
}

/** The number after the last hyphen: the prefix before it differs from language to language. */
function numberOf(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1);
}
