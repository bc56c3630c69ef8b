import type { LocaleInfo } from '../../i18n/locale.ts';
import type { Made } from './last-site.ts';
import { digest, mayBeKept, offlineLists } from './offline-lists.ts';
import type { SiteWriter } from './site-writer.ts';

/** Puts the lists of what a browser keeps of each language, when all else of the site is there. */
export async function writeOfflineLists(
  made: readonly Made[],
  locales: readonly LocaleInfo[],
  writer: SiteWriter,
): Promise<void> {
  const files = made
    .filter(([path]) => mayBeKept(path))
    .map(([path, , bytes, , revision]) => ({ path, revision, bytes }));
  for (const [path, text] of offlineLists(files, locales))
    await writer.put(path, digest(text), () => text);
}
