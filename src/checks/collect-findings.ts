import { byLocation, type Diagnostic } from '../model/diagnostic.ts';
import type { Entry, Listing } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import type { RaiseReal } from './real-names.ts';

/** A finding with the id of the entry it is about: null where it is about a page that holds none, or many. */
export interface Located extends Diagnostic {
  locale: Locale;
  entry: string | null;
}

/** What findings are collected from: a whole reference. */
export interface Checked {
  entries: readonly Pick<Entry, 'id' | 'findings'>[];
  listings: readonly Pick<Listing, 'findings'>[];
  problems: readonly Diagnostic[];
}

/** Returns everything that is wrong with a reference, in order of place; names that are others' real ones are raised. */
export function collect(
  { entries, listings, problems }: Checked,
  raise: RaiseReal = (finding) => finding,
): Located[] {
  return [
    ...entries.flatMap(({ id, findings }) => inLocales(id, findings).map(raise)),
    ...listings.flatMap(({ findings }) => inLocales(null, findings)),
    ...problems.map((problem) => ({ ...problem, locale: localeOf(problem), entry: null })),
  ].sort(byLocation);
}

function inLocales(id: string | null, findings: Record<Locale, Diagnostic[]>): Located[] {
  return Object.entries(findings).flatMap(([locale, list]) =>
    list.map((finding) => ({ ...finding, locale, entry: id })),
  );
}

/** The folder of a file: what is wrong with the folder itself is told of its language too. */
function localeOf({ location }: Diagnostic): Locale {
  return location.path.replace(/\/.*$/s, '');
}
