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
    return bare.some((one) => one === letters || one.startsWith(letters) || one.endsWith(letters));
  };
  if (names.some((name) => !wanted.includes(name) && !isSpoiled(name))) return true;
  if (names.some((name) => !wanted.includes(name))) return false;
  const rest = names.reduce((text, name) => text.replace(name, ''), printed);
  return names.length > 0 && new Set(names).size < new Set(wanted).size && !/\p{L}/u.test(rest);
}

function lettersOf(name: string): string {
  return name.replace(/[^A-Za-z]/g, '').toLowerCase();
}
