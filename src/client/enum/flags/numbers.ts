/** A member of an enum of flags. */
export interface Flag {
  name: string;
  value: number;
}

/** A number as flags: the members that it has, and the bits that belong to none. */
export interface Reading {
  names: string[];
  /** Sum of the bits that no member has. */
  unknown: number;
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

/** Returns which members a number has, in their order, and what is left over. */
export function read(number: number, flags: readonly Flag[]): Reading {
  const had = flags.filter(({ value }) => has(number, value));
  const known = combine(had.map(({ value }) => value));
  return { names: had.map(({ name }) => name), unknown: Number(BigInt(number) & ~BigInt(known)) };
}

/** Returns what a reader typed as a number: decimal, `0x…`, `0b…`, `0o…`; undefined where it is none. */
export function parse(text: string): number | undefined {
  const number = /^\s*(0x[\da-f]+|0b[01]+|0o[0-7]+|\d+)\s*$/i.test(text)
    ? Number(text)
    : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}
