import { type Content, flat, isWord, type Piece, tidied } from '../content/content.ts';
import { bounds } from '../content/to-content.ts';
import { unfit } from '../content/to-line.ts';
import type { ReturnedPiece } from '../returned/returned.ts';
import type { Unit } from '../units/unit.ts';
import { unflattened, withWords } from './unflatten.ts';

/** What is wrong with a returned text. */
export interface Refusal {
  kind:
    | 'element/unknown'
    | 'element/lost'
    | 'element/nesting'
    | 'text/control-character'
    | 'text/too-long';
  expected: string;
  actual: string;
}

/** Returns what a returned text says with the elements of its unit, or why it can't be taken. */
export function resolve(returned: readonly ReturnedPiece[], unit: Unit): Content | Refusal {
  const elements = (unit.target ?? unit.source).elements;
  const control = returned.find((piece) => typeof piece === 'string' && piece.search(unfit) !== -1);
  if (typeof control === 'string') {
    const code = control.charCodeAt(control.search(unfit)).toString(16).toUpperCase();
    return refusal('text/control-character', 'text', `U+${code.padStart(4, '0')}`);
  }
  const length = returned.reduce(
    (sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1),
    0,
  );
  if (length > bounds.length)
    return refusal('text/too-long', `at most ${bounds.length} characters`, String(length));
  const pieces: Piece[] = [];
  for (const piece of returned) {
    if (typeof piece === 'string') {
      pieces.push(piece.replace(/\r\n?/g, '\n'));
      continue;
    }
    const n = /^\d{1,6}$/.test(piece.id) ? Number(piece.id) : 0;
    const element = elements[n - 1];
    if (!element)
      return refusal('element/unknown', `one of ${elements.length}`, `element “${piece.id}”`);
    if ((piece.at === 'alone') !== (element.close === null))
      return refusal('element/nesting', flat({ pieces: [{ n, at: 'alone' }], elements }), piece.at);
    pieces.push({ n, at: piece.at });
  }
  const hasMarks = pieces.some((piece) => typeof piece !== 'string');
  const whole = hasMarks ? tidied(pieces) : unflattened(pieces.join(''), elements);
  const content = { pieces: withWords(whole, { pieces: [], elements }), elements };
  return nesting(content) ?? lost(content, unit) ?? content;
}

/** Whether a resolved text was refused. */
export function isRefusal(result: Content | Refusal): result is Refusal {
  return 'kind' in result;
}

function refusal(kind: Refusal['kind'], expected: string, actual: string): Refusal {
  return { kind, expected, actual };
}

function nesting({ pieces, elements }: Content): Refusal | null {
  const open: number[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string' || piece.at === 'alone') continue;
    if (piece.at === 'open') open.push(piece.n);
    else if (open.pop() !== piece.n)
      return refusal('element/nesting', 'pairs within one another', nameOf(elements, piece.n));
  }
  const [left] = open;
  return left === undefined
    ? null
    : refusal('element/nesting', 'both ends', nameOf(elements, left));
}

/** Of what the translation had, or the source where there is none, nothing may be missing. */
function lost(content: Content, { source, target }: Unit): Refusal | null {
  const before = target?.pieces.length ? target : source;
  const text = content.pieces.filter((piece) => typeof piece === 'string').join('\n');
  const kept = new Set(content.pieces.map((piece) => (typeof piece === 'string' ? 0 : piece.n)));
  for (const piece of before.pieces) {
    if (typeof piece === 'string' || kept.has(piece.n)) continue;
    const element = before.elements[piece.n - 1];
    if (!element || (isWord(element) && text.includes(element.open))) continue;
    return refusal('element/lost', nameOf(before.elements, piece.n), 'none');
  }
  return null;
}

function nameOf(elements: Content['elements'], n: number): string {
  const element = elements[n - 1];
  return element ? `${element.open}${element.close === null ? '' : `…${element.close}`}` : '';
}
