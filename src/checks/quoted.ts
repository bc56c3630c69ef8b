import { forTerminal } from '../model/printable.ts';

const longest = 160;

/** Returns a text in quotation marks, in one line and no longer than a line. */
export function quoted(text: string): string {
  if (text === '') return 'nothing';
  return `“${inOneLine(text)}”`;
}

/** Returns a text in one line and no longer than a line. */
export function inOneLine(text: string): string {
  const line = forTerminal(text.slice(0, longest + 1).replace(/\s+/g, ' '));
  return text.length > longest ? `${line.slice(0, longest)}…` : line;
}
