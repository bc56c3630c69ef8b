import { kinds } from '../kinds/index.ts';
import type { EntryRecord } from '../model/entry-record.ts';
import type { Locale } from '../model/text.ts';
import { entryAddress } from '../views/address.ts';
import { origin } from './origin.ts';

/** `/api/v1/index.json` as product.md gives it, a list for each kind, and who wrote what is listed. */
export function indexJson(entries: readonly EntryRecord[], locales: readonly Locale[]) {
  const lists = kinds.map(({ id, plural }) => {
    const own = entries.filter(({ kind }) => kind === id);
    return [plural, own.map((entry) => itemJson(entry, locales))] as const;
  });
  return { locales, ...Object.fromEntries(lists), ...origin(true) };
}

function itemJson(entry: EntryRecord, locales: readonly Locale[]) {
  return {
    id: entry.id,
    name: entry.name,
    namespace: entry.namespace,
    version: entry.version,
    ...Object.fromEntries(entry.tables.map(({ kind, rows }) => [kind, rows])),
    url: Object.fromEntries(locales.map((tag) => [tag, entryAddress(tag, entry)])),
  };
}
