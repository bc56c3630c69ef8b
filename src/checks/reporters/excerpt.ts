/** Columns of a terminal that an excerpt may take. */
const widest = 96;
const before = 24;

/**
 * Returns the part of a line around a column (from 1, in UTF-16 units), and below it a caret that points at the column
 * and underlines what is found there. Chinese, Japanese and Korean characters take two columns of a terminal.
 */
export function excerpt(line: string, column: number, found: string): string {
  const text = line.replace(/\t/g, ' ');
  const at = Math.min(column - 1, text.length);
  const start = Math.max(0, at - before);
  const head = `${start > 0 ? '…' : ''}${text.slice(start, at)}`;
  let end = at;
  let width = widthOf(head);
  for (const character of text.slice(at)) {
    width += widthOf(character);
    if (width > widest) break;
    end += character.length;
  }
  const tail = `${text.slice(at, end)}${end < text.length ? '…' : ''}`;
  const marked = tail.startsWith(found) ? widthOf(found) : 1;
  return `${head}${tail}\n${' '.repeat(widthOf(head))}${'^'.repeat(Math.max(marked, 1))}`;
}

/** Returns how many columns a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** East Asian wide and full-width characters (Unicode Standard Annex 11), in blocks. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
