import { closest } from './closest.ts';
import type { SearchStrings } from './en/search.ts';

/** One language's strings of search, with the tag of the language they are in. */
export interface SearchInterface {
  tag: string;
  t: SearchStrings;
}

// Not the registry of all strings: the browser has those of search alone. All languages' are one file with the code of
// search, which is sooner there than a file for one of them that is asked for after it.
const files = import.meta.glob<SearchStrings>('./*/search.ts', { import: 'search', eager: true });

/** Which of the languages with strings serves a locale (see `closest`). */
export function interfaceTag(locale: string): string {
  return closest(
    Object.keys(files).map((file) => file.split('/')[1] ?? ''),
    locale,
  );
}

/** The strings for a locale. */
export function searchStrings(locale: string): SearchInterface {
  const tag = interfaceTag(locale);
  const t = files[`./${tag}/search.ts`] ?? files['./en/search.ts'];
  if (!t) throw new Error(`No strings of search for ${locale}`);
  return { tag, t };
}
