const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Random numbers that are the same for the same seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  shuffle<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    return items.map(() => left.splice(this.below(left.length), 1)[0] as Item);
  }

  letter(): string {
    return this.pick(letters);
  }
}

/** A name with one random edit, at no first letter: inserted, left out, replaced, or swapped with the next. */
export function withSlip(dice: Dice, name: string): string {
  const at = 1 + dice.below(name.length - 2);
  const rest = name.slice(at + 1);
  return dice.pick([
    () => name.slice(0, at) + dice.letter() + name.slice(at),
    () => name.slice(0, at) + rest,
    () => name.slice(0, at) + dice.letter() + rest,
    () => name.slice(0, at) + rest.charAt(0) + name.charAt(at) + rest.slice(1),
  ])();
}
