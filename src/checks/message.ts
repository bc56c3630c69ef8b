import type { Diagnostic } from '../model/diagnostic.ts';
import { forTerminal } from '../model/printable.ts';
import { rules } from './rules/index.ts';

const longest = 160;

/** Returns a finding in one line: what it is, what was expected and what was found. */
export function messageOf({ check, expected, actual }: Diagnostic): string {
  return `${rules[check].finds}. Expected ${quoted(expected)}, found ${quoted(actual)}.`;
}

/** Returns a text in quotation marks, in one line and no longer than a line. */
export function quoted(text: string): string {
  if (text === '') return 'nothing';
  const line = forTerminal(text.replace(/\s+/g, ' '));
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
}

/** Returns what to do about a finding. */
export function remedyOf({ check, remedy }: Diagnostic): string {
  return remedy ?? rules[check].remedy;
}
