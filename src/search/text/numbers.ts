const integer = /^[-+\u2212]?(?:0[xX][0-9a-fA-F]+|\d+)$/;

/** Whether a text is written as a whole number, decimal or hexadecimal, with or without a sign. */
export function isNumber(text: string): boolean {
  return integer.test(text.normalize('NFKC'));
}

/** A value as values are compared: `0x20`, `+32` and `３２` are `32`; any other text is itself without case. */
export function canonicalValue(text: string): string {
  if (/^(?:0|[1-9]\d*)$/.test(text)) return text;
  const plain = text.normalize('NFKC').trim();
  if (!integer.test(plain)) return plain.toLowerCase();
  const negative = /^[-\u2212]/.test(plain);
  const digits = plain.replace(/^[-+\u2212]/, '');
  const value = BigInt(digits);
  return (negative ? -value : value).toString();
}

/** Bits of a value that can be a combination of flags, or null. */
export function toBits(value: string | null): bigint | null {
  if (value === null || !isNumber(value)) return null;
  const bits = BigInt(canonicalValue(value));
  return bits > 0n ? bits : null;
}

/**
 * Positions of the flags whose values together are exactly `wanted`, the fewest single flags first found from the
 * greatest down; null where there are none, or where one of them alone has that value.
 */
export function toCombination(wanted: bigint, values: readonly (string | null)[]): number[] | null {
  const flags = values
    .map((value, position) => ({ position, bits: toBits(value) ?? 0n }))
    .filter(({ bits }) => bits !== 0n && (bits & wanted) === bits)
    .sort((a, b) => (a.bits < b.bits ? 1 : a.bits > b.bits ? -1 : a.position - b.position));
  if (flags.some(({ bits }) => bits === wanted)) return null;
  let left = wanted;
  const chosen: number[] = [];
  for (const { position, bits } of flags) {
    if ((bits & left) !== bits) continue;
    left &= ~bits;
    chosen.push(position);
  }
  return left === 0n ? chosen.sort((a, b) => a - b) : null;
}
