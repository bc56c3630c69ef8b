/** A member of an enum of flags. */
export interface Flag {
  name: string;
  value: number;
}

/** Returns the sum of flags without counting a bit twice. */
export function combine(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum | BigInt(value), 0n));
}

/** Returns whether a number has every bit of a flag; 0 is only in 0. */
export function has(number: number, value: number): boolean {
  if (value === 0) return number === 0;
  return (BigInt(number) & BigInt(value)) === BigInt(value);
}

/** Returns what a reader typed as a number, decimal or `0x…`; undefined where it is none. */
export function parse(text: string): number | undefined {
  const number = /^\s*(0x[\da-f]+|\d+)\s*$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}

/** Returns an OData filter for things that have all the flags named. */
export function filterFor(type: string, names: readonly string[]): string {
  return `has ${type}'${names.join(',')}'`;
}
