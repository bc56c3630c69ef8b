/** Characters of the numbers: printable, and none that JSON escapes. */
const digits =
  '!#$%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const base = Math.floor(digits.length / 2);
const place = new Map([...digits].map((digit, index) => [digit, index]));

/** Writes whole numbers from 0 as text, little ones as one character: a digit of the upper half is followed by another. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let number of numbers) {
    while (number >= base) {
      text += digits.charAt(base + (number % base));
      number = Math.floor(number / base);
    }
    text += digits.charAt(number);
  }
  return text;
}

/** The numbers that `writeNumbers` was given. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (const character of text) {
    const digit = place.get(character) ?? 0;
    if (digit >= base) {
      number += (digit - base) * scale;
      scale *= base;
    } else {
      numbers.push(number + digit * scale);
      number = 0;
      scale = 1;
    }
  }
  return numbers;
}

/** Differences of ascending numbers, each from the one before, the first from 0. */
export function toSteps(ascending: readonly number[]): number[] {
  return ascending.map((number, index) => number - (ascending[index - 1] ?? 0));
}

/** The ascending numbers with these differences. */
export function fromSteps(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
