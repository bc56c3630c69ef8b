import { createHash } from 'node:crypto';
import { type Content, spelled } from '../content/content.ts';
import type { Unit } from './unit.ts';

/** A unit's texts when it was sent out: what is compared when it comes back. */
export interface Fingerprints {
  locale: string;
  source: string;
  /** `none` where there was no translation. */
  target: string;
}

/** Returns a content's fingerprint: 12 hexadecimal digits of its SHA-256. */
export function fingerprint(content: Content | null): string {
  if (!content || content.pieces.length === 0) return 'none';
  return createHash('sha256').update(spelled(content)).digest('hex').slice(0, 12);
}

/** Returns a unit's fingerprints as the note that goes with it through any tool. */
export function toNote(
  { source, target }: Pick<Unit, 'source' | 'target'>,
  locale: string,
): string {
  return `interlinear ${locale} source=${fingerprint(source)} target=${fingerprint(target)}`;
}

const print = '[\\da-f]{12}|none';
const pattern = new RegExp(`interlinear ([\\w-]+) source=(${print}) target=(${print})`);

/** Reads a note; null where it is another one. */
export function ofNote(note: string): Fingerprints | null {
  const [, locale, source, target] = pattern.exec(note) ?? [];
  return locale && source && target ? { locale, source, target } : null;
}
