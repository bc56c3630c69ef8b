import type { Change, Revision } from '../../model/history.ts';
import type { Locale } from '../../model/text.ts';
import { entryAddress } from '../address.ts';
import type { SiteIndex } from '../site/site-index.ts';
import { type ChangePart, changeParts } from './change-parts.ts';

/** One change as a page or a feed says it. */
export interface ChangeLine {
  what: Change['what'];
  parts: ChangePart[];
  /** Locale whose translation it is about. */
  locale: Locale | undefined;
}

/** What one commit changed in one entry, for the readers of a locale. */
export interface EntryChanges {
  id: string;
  name: string;
  version: string;
  /** Address of its page; undefined where it has none any more. */
  address: string | undefined;
  lines: ChangeLine[];
}

/** A commit, for the readers of a locale. */
export interface RevisionView extends Omit<Revision, 'entries'> {
  entries: EntryChanges[];
}

/** Returns what changed for the readers of a locale: in the source, and in their translation; in English, in every one. */
export function changesView(
  history: readonly Revision[],
  index: SiteIndex,
  locale: Locale,
): RevisionView[] {
  const concerns = (change: Change) =>
    !('locale' in change) || locale === 'en' || change.locale === locale;
  return history.flatMap((revision) => {
    const entries = revision.entries.flatMap(({ id, name, version, changes }) => {
      const lines = changes.filter(concerns).map(lineOf);
      const entry = index.entry(id);
      const address = entry && entryAddress(locale, entry);
      return lines.length === 0 ? [] : [{ id, name, version, address, lines }];
    });
    return entries.length === 0 && revision.isCompared ? [] : [{ ...revision, entries }];
  });
}

function lineOf(change: Change): ChangeLine {
  const { what } = change;
  return {
    what,
    parts: changeParts(change),
    locale: 'locale' in change ? change.locale : undefined,
  };
}
