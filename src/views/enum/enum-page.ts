import { type Entry, tablesOf } from '../../model/entry.ts';
import { nameOf } from '../../model/table.ts';
import type { Locale } from '../../model/text.ts';
import { type EntryPage, entryPage } from '../entry/entry-page.ts';
import type { EntryLink } from '../entry/related-pages.ts';
import type { SiteIndex } from '../site/site-index.ts';
import { type Comparison, compare } from './compare.ts';
import { areFlags } from './flags.ts';

/** An enum's page in one language, with what only an enum has. */
export interface EnumPage extends EntryPage {
  /** Whether its values can be combined. */
  flags: boolean;
  /** True where a member is the sentinel of an evolvable enum, `unknownFutureValue`, which isn't a real value. */
  sentinel: boolean;
  /** The same enum in other versions, with what differs. */
  counterparts: (EntryLink & { version: string; comparison: Comparison })[];
}

/** Returns the page of an enum in a locale. */
export function enumPage(entry: Entry, locale: Locale, index: SiteIndex): EnumPage {
  const [members] = tablesOf(entry);
  const page = entryPage(entry, locale, index);
  return {
    ...page,
    flags: members !== undefined && areFlags(members),
    sentinel:
      members?.rows.some((row) => nameOf(members, row).toLowerCase() === 'unknownfuturevalue') ??
      false,
    counterparts: index.counterparts(entry).flatMap((other) => {
      const [link] = page.related.counterparts.filter(({ id }) => id === other.id);
      const [theirs] = tablesOf(index.read(other));
      return link && members && theirs ? [{ ...link, comparison: compare(members, theirs) }] : [];
    }),
  };
}
