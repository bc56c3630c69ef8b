import type { Html } from '../model/text.ts';
import { toLine } from './to-text.ts';

const unsupported = /^not supported\.?$/i;

/** Returns whether an English text in the place of permissions says no more than that there are none to ask for. */
export function isUnsupported(source: Html | null | undefined): boolean {
  return unsupported.test(toLine(source));
}
