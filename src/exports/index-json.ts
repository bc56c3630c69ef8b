import type { EnumEntry } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { enumAddress } from '../views/address.ts';
import { origin } from './enum-json.ts';

/** `/api/v1/index.json` as product.md gives it, and who wrote what is listed. */
export function indexJson(entries: readonly EnumEntry[], locales: readonly Locale[]) {
  const enums = entries.map((entry) => ({
    id: entry.id,
    name: entry.name,
    namespace: entry.namespace,
    version: entry.version,
    members: entry.members.length,
    url: Object.fromEntries(locales.map((tag) => [tag, enumAddress(tag, entry)])),
  }));
  return { locales, enums, ...origin(true) };
}
