/** Where a text stands, which tells what must be escaped in it. */
export interface Standing {
  /** A table's cell, which a pipe ends. */
  inCell: boolean;
  /** At the start of a block, where a line's first characters may open another kind of block. */
  startsBlock: boolean;
}

const reference = /&(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{0,31};)/gi;
/** What opens a block at the start of a line (CommonMark 4, 5), and what ends a heading. */
const opening = /^(?:[#>+=-]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Breaks up in Markdown what a reader takes for an address before it looks at escapes; in what is shown it is one again. */
export function hideAddresses(markdown: string): string {
  return markdown
    .replace(/(ht|f)t(ps?:)/gi, '$1&#116;$2')
    .replace(/(w)w(w\.)/gi, '$1&#119;$2')
    .replaceAll('@', '&#64;');
}

/**
 * Returns Markdown that reads as a text, whatever is in it: nothing of it becomes markup, but an address that is text
 * already becomes a link to itself.
 * Backslashes stay single where Markdown takes them for text; a tag's `<` is a reference, because side-by-side spans are
 * looked for in raw text.
 */
export function escapeText(text: string, { inCell, startsBlock }: Standing): string {
  const escaped = text
    .replace(/\\(?=[!-/:-@[-`{-~\n]|$)/g, '\\\\')
    .replace(/[`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(reference, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\r\n|\r|\n/g, '&#10;')
    .replace(/(?<!#)#+$/, (marks) => '\\#'.repeat(marks.length));
  const inPlace = inCell ? escaped.replaceAll('|', '\\|') : escaped;
  if (!startsBlock) return inPlace;
  return inPlace
    .replace(opening, (mark) => (/^\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
