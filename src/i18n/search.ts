import { closest } from './closest.ts';
import type { SearchStrings } from './en/search.ts';

/** One language's strings of search, with the tag of the language they are in. */
export interface SearchInterface {
  tag: string;
  t: SearchStrings;
}

// Not the registry of all strings: the browser loads those of search alone, and of one language.
const files = import.meta.glob<SearchStrings>('./*/search.ts', { import: 'search' });

/** Which of the languages with strings serves a locale (see `closest`). */
export function interfaceTag(locale: string): string {
  return closest(
    Object.keys(files).map((file) => file.split('/')[1] ?? ''),
    locale,
  );
}

/** Loads the strings for a locale. */
export async function loadStrings(locale: string): Promise<SearchInterface> {
  const tag = interfaceTag(locale);
  const load = files[`./${tag}/search.ts`] ?? files['./en/search.ts'];
  if (!load) throw new Error(`No strings of search for ${locale}`);
  return { tag, t: await load() };
}
