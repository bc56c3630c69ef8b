import type { SearchRecord } from '../../src/model/search-record.ts';
import { toSlices, unitOrder } from '../../src/search/records/unit-order.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Random numbers that are the same in each run. */
export class Dice {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  below(limit: number): number {
    this.#seed = (this.#seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((this.#seed / 2 ** 31) * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

/** A name with one random edit: a letter inserted, left out, replaced, or swapped with the next. */
export function edited(dice: Dice, name: string): string {
  const at = dice.below(name.length);
  const rest = name.slice(at + 1);
  return dice.pick([
    () => name.slice(0, at) + dice.pick(letters) + name.slice(at),
    () => name.slice(0, at) + rest,
    () => name.slice(0, at) + dice.pick(letters) + rest,
    () => name.slice(0, at) + rest.charAt(0) + name.charAt(at) + rest.slice(1),
  ])();
}

/** A word of six to eleven random letters. */
export function nonsense(dice: Dice): string {
  return Array.from({ length: 6 + dice.below(6) }, () => dice.pick(letters)).join('');
}

/** Rows' texts of one locale with their units. */
export function textsIn(
  records: readonly SearchRecord[],
  locale: string,
): { unit: number; name: string; text: string }[] {
  return toSlices(unitOrder(records)).flatMap(({ record, unit }) =>
    record.rows.flatMap(({ name, texts }, place) => {
      const text = texts[locale] ?? '';
      return text === '' ? [] : [{ unit: unit + 1 + place, name, text }];
    }),
  );
}

/** Headings and summaries of entries in one locale with their units. */
export function summariesIn(
  records: readonly SearchRecord[],
  locale: string,
): { unit: number; text: string }[] {
  return toSlices(unitOrder(records)).map(({ record: { titles, summary }, unit }) => ({
    unit,
    text: `${titles[locale] ?? ''} ${summary[locale] ?? ''}`,
  }));
}

/** A run of two to six Han characters of a text, or nothing where it has none. */
export function hanRun(dice: Dice, text: string): string | undefined {
  const runs = text.match(/\p{sc=Han}{2,}/gu);
  if (!runs) return undefined;
  const run = dice.pick(runs);
  const length = Math.min(run.length, 2 + dice.below(5));
  const start = dice.below(run.length - length + 1);
  return run.slice(start, start + length);
}

/** A phrase of two to six words of a text, or nothing where it has one. */
export function phrase(dice: Dice, text: string): string | undefined {
  const words = text.split(/\s+/);
  if (words.length < 2) return undefined;
  const length = Math.min(words.length, 2 + dice.below(5));
  const start = dice.below(words.length - length + 1);
  return words.slice(start, start + length).join(' ');
}
