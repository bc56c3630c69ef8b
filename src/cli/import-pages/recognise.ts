import type { Page } from '../../ingest/parse/page.ts';
import { locatePage } from '../../ingest/parse/page-location.ts';
import { parsePage } from '../../ingest/parse/parse-page.ts';
import { readText } from '../../ingest/read/read-text.ts';

/** A file of a checkout: a page with its kind and the language it says it is in, or why it is none. */
export type Recognised =
  | { is: 'page'; kind: string; contentLocale: string | undefined; sideBySide: boolean }
  | { is: 'other'; reason: string }
  | { is: 'unreadable'; reason: string };

/**
 * Says what a file is: a page of the kind of its entries, or `other`.
 * @param only ids of the kinds that are wanted
 */
export function recognise(
  path: string,
  bytes: Uint8Array,
  only: readonly string[] | undefined,
): Recognised {
  const { text, problems } = readText(bytes);
  if (text === null)
    return { is: 'unreadable', reason: `is ${problems[0]?.actual ?? 'unreadable'}` };
  const fields = /^ms\.contentlocale[ \t]*[:：][ \t]*["']?([A-Za-z][A-Za-z0-9-]*)/im.exec(text);
  const page = parsePage({ locale: '', path, text, source: fields === null });
  const kind = kindOf(page);
  if (kind === undefined) return { is: 'other', reason: 'a page of no known kind' };
  if (only && !only.includes(kind)) return { is: 'other', reason: `a page of the kind ${kind}` };
  if (!locatePage(path))
    return { is: 'unreadable', reason: 'its path gives it no version or no address' };
  return {
    is: 'page',
    kind,
    contentLocale: tagOf(fields?.[1]),
    sideBySide: page.format === 'sxs',
  };
}

/** A page about something else may well list values: it is a page of enums only if it says so, or is nothing else. */
function kindOf({ sections, isListing, frontMatter }: Page): string | undefined {
  const kind = sections[0]?.kind;
  const type = frontMatter.get('doc_type') ?? '';
  const isListed = !isListing || type === '' || kind?.docType?.test(type);
  return isListed ? kind?.id : undefined;
}

function tagOf(field: string | undefined): string | undefined {
  try {
    return field && Intl.getCanonicalLocales(field)[0];
  } catch {
    return undefined;
  }
}
