import type { Html } from '../model/text.ts';
import { toLine } from './to-text.ts';

const undocumented = /^not yet documented\.?$/i;

/** Returns whether an English text says no more than that nothing is written yet. */
export function isUndocumented(source: Html | null | undefined): boolean {
  return undocumented.test(toLine(source));
}
