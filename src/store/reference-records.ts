import type { Entry, Listing } from '../model/entry.ts';
import type { EntryRecord } from '../model/entry-record.ts';
import type { Site } from '../model/site.ts';
import { recordOf } from './entry-record.ts';
import type { Reference } from './reference.ts';

/** A reference of which only records are kept; its entries are read one by one. */
export interface RecordedReference {
  entries: EntryRecord[];
  listings: Listing[];
  site: Site;
  /**
   * Returns the entry of an id.
   * @throws Error where there is none
   */
  read: (id: string) => Entry;
}

/** Returns a reference whose entries are all in memory as one of records. */
export function recorded({ entries, listings, site }: Reference): RecordedReference {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    entries: entries.map((entry) => recordOf(entry)),
    listings,
    site,
    read: (id) => {
      const entry = byId.get(id);
      if (!entry) throw new Error(`There is no entry ${id}.`);
      return entry;
    },
  };
}
