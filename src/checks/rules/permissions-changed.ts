import { permissionsIn } from '../../ingest/parse/literals.ts';
import { literalFindings } from '../literal-findings.ts';
import type { PairRule } from '../rule.ts';

/** Permissions that are not the source's; critical where another one is asked for, or one of them is not. */
export const permissionsChanged: PairRule = {
  id: 'permissions/changed',
  severities: ['critical', 'error'],
  finds:
    "Permissions that are not the source's; critical where one is added, dropped or is another one",
  why: 'A reader grants too much, or an application that is refused.',
  remedy: 'Write the permissions as the source has them.',
  literal: true,
  repaired: true,
  find: (pair) =>
    literalFindings(pair, 'permissions', 'changed', ({ literal, printed }) =>
      isOther(literal.split(', '), printed) ? 'critical' : 'error',
    ),
};

/** Whether a cell asks for something else than what is wanted, and not for the same in spoiled words. */
function isOther(wanted: readonly string[], printed: string): boolean {
  const names = permissionsIn(printed);
  const bare = wanted.map(lettersOf);
  const isSpoiled = (name: string) => {
    const letters = lettersOf(name);
    return (
      bare.some((one) => one === letters || one.startsWith(letters) || one.endsWith(letters)) ||
      // `Directory AccessAsUser.All` is a slip of the source's.
      wanted.some((one) => name.endsWith(`.${one}`)) ||
      wanted.some((one) => isGarbled(wordsOf(name), wordsOf(one)))
    );
  };
  if (names.some((name) => !wanted.includes(name) && !isSpoiled(name))) return true;
  if (names.some((name) => !wanted.includes(name))) return false;
  const rest = names.reduce((text, name) => text.replace(name, ''), printed);
  return names.length > 0 && new Set(names).size < new Set(wanted).size && !/\p{L}/u.test(rest);
}

/** Whether words are those of a name, or of its beginning, some of them spoiled: `Iliiliged` is `Priviliged`. */
function isGarbled(words: readonly string[], name: readonly string[]): boolean {
  if (words.length < name.length / 2 || words.length > name.length) return false;
  return words.every((word, i) => isLike(word, name[i] ?? ''));
}

/** Whether two words are the same but for some letters within the longer one. */
function isLike(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  let before = 0;
  while (before < longest && one[before] === other[before]) before += 1;
  let after = 0;
  while (after < longest - before && one.at(-1 - after) === other.at(-1 - after)) after += 1;
  return before === longest || (after > 0 && before + after >= 0.6 * longest);
}

/** The words that a name is written of: `User.ReadWrite` is `User`, `Read`, `Write`. */
function wordsOf(name: string): string[] {
  return name.match(/[A-Z]?[a-z\d]+|[A-Z]+/g) ?? [];
}

function lettersOf(name: string): string {
  return name.replace(/[^A-Za-z]/g, '').toLowerCase();
}
