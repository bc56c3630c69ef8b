import { splitRow } from './table.ts';

/** A table's delimiter row (GFM 4.10). */
const delimiters = /^( {0,3})(\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?)([ \t]*\r?\n?)$/;
/** Longest line that may be one. */
const longest = 1000;

/**
 * A page's masked text, in the same length, with as many cells in each delimiter row as in the header above it. Published
 * pages have rows that are too narrow or too wide: a Markdown parser sees no table there, their site shows one.
 */
export function evenTables(text: string): string {
  let header = '';
  return text.replace(/[^\n]*\n|[^\n]+$/g, (line) => {
    const even = asWideAs(header, line);
    header = line;
    return even;
  });
}

function asWideAs(header: string, line: string): string {
  if (line.length > longest || !line.includes('|') || !header.includes('|')) return line;
  const [, indent = '', row = '', end = ''] = delimiters.exec(line) ?? [];
  if (!row) return line;
  const width = cellsIn(header);
  if (width < 2 || cellsIn(row) === width || row.length < 2 * width + 1) return line;
  return `${indent}|${'-|'.repeat(width - 1)}${'-'.repeat(row.length - 2 * width)}|${end}`;
}

function cellsIn(row: string): number {
  return splitRow({ raw: row, offset: 0 }).length;
}
