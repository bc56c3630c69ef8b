/** Characters by the one that stands for them in search: traditional ones by their simplified one. */
export type Characters = ReadonlyMap<string, string>;

export const noCharacters: Characters = new Map();

/** Text with each character replaced by the one that stands for it; as many characters as before. */
export function simplify(text: string, characters: Characters): string {
  if (characters.size === 0) return text;
  return text.replace(/\p{sc=Han}/gu, (character) => characters.get(character) ?? character);
}

/** Reads a file of pairs: each character, then the one that stands for it. */
export function readCharacters(pairs: string): Characters {
  const characters = [...pairs];
  const read = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2)
    read.set(characters[index] ?? '', characters[index + 1] ?? '');
  return read;
}
