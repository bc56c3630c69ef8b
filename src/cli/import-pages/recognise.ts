import type { Page } from '../../ingest/parse/page.ts';
import { addressOf } from '../../ingest/parse/page-address.ts';
import { parsePage } from '../../ingest/parse/parse-page.ts';
import { readText } from '../../ingest/read/read-text.ts';

/** A file of a checkout: an enum page with the language it says it is in, or why it is none. */
export type Recognised =
  | { kind: 'page'; contentLocale: string | undefined; sideBySide: boolean }
  | { kind: 'other'; reason: string }
  | { kind: 'unreadable'; reason: string };

/** Says what a file is. It is an enum page if a heading names an enum and a table of members follows. */
export function recognise(path: string, bytes: Uint8Array): Recognised {
  const { text, problems } = readText(bytes);
  if (text === null)
    return { kind: 'unreadable', reason: `is ${problems[0]?.actual ?? 'unreadable'}` };
  // Without either word there is no heading that names an enum: most pages need not be parsed.
  if (!/enum|values/i.test(text)) return none;
  const fields = /^ms\.contentlocale[ \t]*[:：][ \t]*["']?([A-Za-z][A-Za-z0-9-]*)/im.exec(text);
  const page = parsePage({ locale: '', path, text, source: fields === null });
  if (!holdsEntries(page)) return none;
  if (!addressOf(path))
    return { kind: 'unreadable', reason: 'its path gives it no version or no address' };
  return {
    kind: 'page',
    contentLocale: tagOf(fields?.[1]),
    sideBySide: page.format === 'sxs',
  };
}

const none: Recognised = { kind: 'other', reason: 'no heading of an enum' };

/** A page of another kind may well list the values of a property: it is an enum page only if it says so, or is nothing else. */
function holdsEntries({ sections, isListing, frontMatter }: Page): boolean {
  const type = frontMatter.get('doc_type') ?? '';
  const hasEnum = sections.some(({ kind }) => kind.id === 'enum');
  return hasEnum && (!isListing || type === '' || /^enum/i.test(type));
}

function tagOf(field: string | undefined): string | undefined {
  try {
    return field && Intl.getCanonicalLocales(field)[0];
  } catch {
    return undefined;
  }
}
