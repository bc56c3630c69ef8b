import type { Spread } from '../measure/statistics.ts';

/** What stands where nothing was measured. */
export const none = '–';

/** `12.3 (11.9–13.0)`; one number where there is only one. */
export function withSpread({ median, min, max }: Spread, digits: number): string {
  if (Number.isNaN(median)) return none;
  const shown = (number: number) => number.toFixed(digits);
  if (min === max) return shown(median);
  return `${shown(median)} (${shown(min)}–${shown(max)})`;
}

/** Bytes as decimal kilobytes: `4.2`. */
export function kilobytes(bytes: number | undefined): string {
  return bytes === undefined || Number.isNaN(bytes) ? none : (bytes / 1e3).toFixed(1);
}

/** Bytes as decimal megabytes: `612`. */
export function megabytes(bytes: number | undefined): string {
  return bytes === undefined || Number.isNaN(bytes) ? none : Math.round(bytes / 1e6).toString();
}
