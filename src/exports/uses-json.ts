import type { EntryRecord, Named } from '../model/entry-record.ts';
import type { SiteIndex } from '../views/site/site-index.ts';
import { origin } from './origin.ts';

/** A row that has an enum or a type: `anchor` is its place on the page of the entry `id`. */
interface UseJson {
  id: string;
  kind: string;
  /** The row's name. */
  name: string;
  anchor: string;
}

/** `/api/v1/uses.json`: the id of each enum → the properties and parameters that have it, in the order of their owners' ids. */
export function usesJson(entries: readonly EntryRecord[], index: SiteIndex) {
  const uses = entries
    .filter(({ kind }) => kind === 'enum')
    .map((entry) => [entry.id, rowsThatHave(entry, index)] as const)
    .filter(([, rows]) => rows.length > 0);
  return { uses: Object.fromEntries(uses), ...origin(false) };
}

/** What an entry's JSON says of others, by their ids; without what there is none of. */
export function relationsJson(entry: Named, index: SiteIndex) {
  const { uses } = index;
  const [base, owner] = [uses.base(entry), uses.owner(entry)];
  const usedBy = rowsThatHave(entry, index);
  const derived = uses.derived(entry).map(({ id }) => id);
  return {
    ...(base && { base: base.id }),
    ...(derived.length > 0 && { derived }),
    ...(owner && { owner: owner.id }),
    ...(usedBy.length > 0 && { usedBy }),
  };
}

/** The rows that have an enum or a type. */
function rowsThatHave(entry: Named, { uses }: SiteIndex): UseJson[] {
  return uses
    .of(entry)
    .map(({ owner: { id, kind }, name, anchor }): UseJson => ({ id, kind, name, anchor }));
}
