import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../options/usage-error.ts';

/** A folder with `api-reference/` in it. */
export interface Checkout {
  dir: string;
  /** Language that the folder's name says, of a folder with one folder per language. */
  locale: string | undefined;
}

/** Folder that upstream's pages lie in. */
export const reference = 'api-reference';

/**
 * Returns the checkouts at a folder: the folder itself, or those of its folders that are named by a language tag.
 * @throws UsageError where there is none
 */
export function findCheckouts(folder: string): Checkout[] {
  const names = foldersIn(folder);
  if (names.includes(reference)) return [{ dir: folder, locale: undefined }];
  const found = names.flatMap((name): Checkout[] =>
    isTag(name) && foldersIn(join(folder, name)).includes(reference)
      ? [{ dir: join(folder, name), locale: name }]
      : [],
  );
  if (found.length > 0) return found;
  throw new UsageError(
    `${folder} has no ${reference}/: expected a checkout of the reference (a bare clone has to be checked out first)`,
  );
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? cause;
    throw new UsageError(`${folder} can't be read (${code}): expected a folder`);
  }
}

function isTag(name: string): boolean {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(name)) return false;
  return Intl.getCanonicalLocales(name)[0] === name;
}
