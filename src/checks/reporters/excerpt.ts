import stringWidth from 'string-width';
import { forTerminal } from '../../model/printable.ts';

/** Columns of a terminal that an excerpt may take. */
const widest = 96;
const before = 24;

/**
 * Returns the part of a line around a column (from 1, in UTF-16 units), and below it a caret that points at the column
 * and underlines what is found there.
 */
export function excerpt(line: string, column: number, found: string): string {
  const text = line.replace(/\t/g, ' ');
  const at = Math.min(column - 1, text.length);
  const start = Math.max(0, at - before);
  const head = `${start > 0 ? '…' : ''}${forTerminal(text.slice(start, at))}`;
  let end = at;
  const headWidth = (start > 0 ? 1 : 0) + widthOf(text.slice(start, at));
  let width = headWidth;
  for (const character of text.slice(at)) {
    width += characterWidth(character);
    if (width > widest) break;
    end += character.length;
  }
  const tail = text.slice(at, end);
  const marked = widthOf(tail.slice(0, lengthOf(found, tail)));
  const more = end < text.length ? '…' : '';
  return `${head}${forTerminal(tail)}${more}\n${' '.repeat(headWidth)}${'^'.repeat(Math.max(marked, 1))}`;
}

/** Columns that a text takes, character by character. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Widths of characters: a reference has few different ones. */
const widths = new Map<string, number>();

function characterWidth(character: string): number {
  let width = widths.get(character);
  if (width === undefined) {
    width = stringWidth(forTerminal(character));
    widths.set(character, width);
  }
  return width;
}

/** How much of a line a text takes that is written there with escapes (`a\\_b`); 0 where it is not at its start. */
function lengthOf(found: string, line: string): number {
  let at = 0;
  for (const character of found) {
    if (line[at] === '\\' && line.startsWith(character, at + 1)) at += 1;
    if (!line.startsWith(character, at)) return 0;
    at += character.length;
  }
  return at;
}
