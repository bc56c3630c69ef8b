import { isUnspaced, loose } from '../text/fold.ts';

/** A word of a text as the index has it. */
export interface IndexWord {
  word: string;
  /** Place in the text: words count one, letters of a script without spaces one each. */
  position: number;
}

const runs =
  /[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]+|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{M}]+/gu;

/** Runs of a loose text: words, and runs of letters of a script without spaces. */
export function toRuns(looseText: string): string[] {
  return looseText.match(runs) ?? [];
}

/** Adds every word of a text for the index: of a script without spaces each pair of letters, and the last letter of a run. */
export function addIndexWords(text: string, add: (word: string, position: number) => void): void {
  let position = 0;
  for (const run of toRuns(loose(text))) {
    if (!isUnspaced(run)) {
      add(run, position);
      position++;
      continue;
    }
    const letters = [...run];
    for (const [index, letter] of letters.entries())
      add(letter + (letters[index + 1] ?? ''), position + index);
    position += letters.length;
  }
}

/** The words of the index that hold a run of letters of a script without spaces, each with its distance from the start. */
export function pairsOf(run: string): IndexWord[] {
  const letters = [...run];
  if (letters.length === 1) return [{ word: run, position: 0 }];
  const pairs: IndexWord[] = [];
  for (let index = 0; index + 1 < letters.length; index += 2)
    pairs.push({ word: `${letters[index]}${letters[index + 1]}`, position: index });
  if (letters.length % 2 === 1)
    pairs.push({ word: `${letters.at(-2)}${letters.at(-1)}`, position: letters.length - 2 });
  return pairs;
}
