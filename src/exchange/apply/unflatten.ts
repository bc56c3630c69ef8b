import {
  type Content,
  type InlineElement,
  isWord,
  type Piece,
  tidied,
} from '../content/content.ts';

/**
 * Returns the pieces of a text in which elements are the Markdown they are: what `flat` makes of a content, and what tools
 * make of it that know no inline elements. Markdown of no element is text.
 */
export function unflattened(text: string, elements: readonly InlineElement[]): Piece[] {
  const pieces: Piece[] = [];
  const open: number[] = [];
  const used = new Set<number>();
  let start = 0;
  const marks = marksIn(text, elements);
  const starts = new Set(marks.flatMap(({ open, close }) => [open.charAt(0), close?.charAt(0)]));
  for (let at = 0; at < text.length; ) {
    const found = starts.has(text.charAt(at)) ? markAt(text, at, marks, open, used) : null;
    if (!found) {
      at += 1;
      continue;
    }
    pieces.push(text.slice(start, at), { n: found.n, at: found.at });
    if (found.at === 'open') open.push(found.n);
    if (found.at === 'close') open.pop();
    else used.add(found.n);
    at += found.length;
    start = at;
  }
  pieces.push(text.slice(start));
  return tidied(pieces);
}

/** An element by its number. */
type Numbered = InlineElement & { n: number };

/** The elements whose Markdown is in a text. */
function marksIn(text: string, elements: readonly InlineElement[]): Numbered[] {
  return elements
    .map((element, i) => ({ n: i + 1, ...element }))
    .filter((one) => !isWord(one) && text.includes(one.open) && text.includes(one.close ?? ''));
}

function markAt(
  text: string,
  at: number,
  marks: readonly Numbered[],
  open: readonly number[],
  used: ReadonlySet<number>,
): { n: number; at: 'alone' | 'open' | 'close'; length: number } | null {
  const last = open.at(-1);
  const close = marks.find(({ n }) => n === last)?.close;
  if (last !== undefined && close && text.startsWith(close, at))
    return { n: last, at: 'close', length: close.length };
  const candidates = marks
    .filter((one) => text.startsWith(one.open, at))
    .filter((one) => one.close === null || (!used.has(one.n) && closes(text, at, one, close)))
    .sort(
      (a, b) =>
        b.open.length - a.open.length ||
        endOf(text, at, a) - endOf(text, at, b) ||
        Number(used.has(a.n)) - Number(used.has(b.n)),
    );
  const [best] = candidates;
  if (!best) return null;
  return { n: best.n, at: best.close === null ? 'alone' : 'open', length: best.open.length };
}

/** Where the end of a pair that begins at a place stands; the place itself for an element without one. */
function endOf(text: string, at: number, { open, close }: InlineElement): number {
  return close === null ? at : text.indexOf(close, at + open.length);
}

/** Whether a pair that begins here ends before what is around it does, with as many brackets opened as closed in it. */
function closes(
  text: string,
  at: number,
  pair: InlineElement,
  around: string | null | undefined,
): boolean {
  const end = endOf(text, at, pair);
  if (end === -1) return false;
  const outer = around ? text.indexOf(around, at + pair.open.length) : -1;
  if (outer !== -1 && outer < end) return false;
  if (pair.open !== '[' && pair.open !== '![') return true;
  return isBalanced(text.slice(at + pair.open.length, end));
}

/** Whether every bracket of a text that opens closes, and none closes that did not open. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]]/g)) {
    depth += bracket === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Returns pieces in which the words of a content are its elements. */
export function withWords(pieces: readonly Piece[], { elements }: Content): Piece[] {
  const words = elements
    .map((element, i) => ({ n: i + 1, element }))
    .filter(({ element }) => element.kind === 'address');
  if (words.length === 0) return [...pieces];
  return tidied(
    pieces.flatMap((piece): Piece[] => {
      if (typeof piece !== 'string') return [piece];
      let rest: Piece[] = [piece];
      for (const { n, element } of words)
        rest = rest.flatMap((part): Piece[] => {
          if (typeof part !== 'string') return [part];
          const at = part.indexOf(element.open);
          if (at === -1) return [part];
          return [part.slice(0, at), { n, at: 'alone' }, part.slice(at + element.open.length)];
        });
      return rest;
    }),
  );
}
