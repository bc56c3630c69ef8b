import { isRegistered } from '../languages/registered.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fileProblem } from './content-files.ts';

/** What the site has at the place of a language's folder: `/api/`, `/search/`. */
const ownFolders = new Set(['api', '_astro', 'og', 'search']);

/** Returns what is wrong with the name of a language's folder, or null where it is a BCP 47 tag of a known language. */
export function tagProblem(name: string): Diagnostic | null {
  const canonical = canonicalTag(name);
  const problem = (expected: string, remedy?: string) =>
    fileProblem('locale/tag', name, expected, name, remedy);
  if (ownFolders.has(name.toLowerCase())) {
    return problem(
      'a name that no address of the site itself begins with',
      "Rename the folder, or move it out of CONTENT_DIR if it isn't a language's.",
    );
  }
  if (canonical === null) return problem('a BCP 47 language tag');
  if (canonical !== name) return problem(canonical, `Rename the folder to ${canonical}.`);
  if (isRegistered(new Intl.Locale(name).language)) return null;
  return problem(
    'the BCP 47 tag of a language',
    `No language is known by that name: rename the folder, or move it out of CONTENT_DIR if it isn't a language's.`,
  );
}

function canonicalTag(name: string): string | null {
  try {
    return Intl.getCanonicalLocales(name)[0] ?? null;
  } catch {
    return null;
  }
}
