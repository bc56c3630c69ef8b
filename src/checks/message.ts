import type { Diagnostic } from '../model/diagnostic.ts';
import { quoted } from './quoted.ts';
import { rules } from './rules/index.ts';

/** Returns a finding in one line: what it is, what was expected and what was found. */
export function messageOf({ check, expected, actual }: Diagnostic): string {
  return `${rules[check].finds}. Expected ${quoted(expected)}, found ${quoted(actual)}.`;
}

/** Returns what to do about a finding. */
export function remedyOf({ check, remedy }: Diagnostic): string {
  return remedy ?? rules[check].remedy;
}
