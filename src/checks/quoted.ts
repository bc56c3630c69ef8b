import { forTerminal } from '../model/printable.ts';

const longest = 160;

/** Returns a text in quotation marks, in one line and no longer than a line. */
export function quoted(text: string): string {
  if (text === '') return 'nothing';
  const line = forTerminal(text.replace(/\s+/g, ' '));
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
}
