import type { JoinedPath, PathFiles } from '../../ingest/join/join-path.ts';
import { locatePage } from '../../ingest/parse/page-location.ts';
import { parsePage } from '../../ingest/parse/parse-page.ts';
import { readText } from '../../ingest/read/read-text.ts';
import type { Locale } from '../../model/text.ts';
import { addFindings } from './add-findings.ts';
import { partsOf, restOf, sourceLocaleOf } from './joined.ts';
import type { ReadPage } from './make-unit.ts';
import { plainUnits } from './plain.ts';
import { type Joint, sideBySideUnits } from './side-by-side.ts';
import type { PageUnits } from './unit.ts';

/**
 * Returns the units of one path in a language, or null where the path has nothing to translate.
 * @param joined the same files, joined and, where findings are wanted, checked
 */
export function pageUnits(files: PathFiles, joined: JoinedPath, locale: Locale): PageUnits | null {
  const sourceLocale = sourceLocaleOf(joined);
  const target = readPage(files, locale);
  const parts = partsOf(joined, locale);
  const rest = restOf(joined, locale);
  const joint: Joint = { id: idParts(files.path), parts, rest };
  const page = {
    path: files.path,
    locale,
    translatedBy: target?.page.frontMatter.get('ms.translationtype') ?? null,
  };
  if (target?.page.format === 'sxs') {
    const units = sideBySideUnits(target, joint);
    addFindings(units, [...parts, ...(rest ? [rest] : [])]);
    return { ...page, format: 'sxs', units, withoutPlace: 0 };
  }
  const source = sourceLocale && readPage(files, sourceLocale);
  if (!source || source.page.locale === locale) return null;
  const { units, withoutPlace } = plainUnits(source, target, joint);
  addFindings(units, [...parts, ...(rest ? [rest] : [])]);
  return { ...page, format: target ? 'plain' : null, units, withoutPlace };
}

/** Returns the parts that ids of a page's units begin with. */
export function idParts(path: string): string[] {
  return locatePage(path)?.id.split('/') ?? [path];
}

function readPage({ files }: PathFiles, locale: Locale): ReadPage | null {
  const file = files.find((one) => one.locale === locale);
  const text = file ? readText(file.bytes).text : null;
  if (!file || text === null) return null;
  return { page: parsePage({ locale, path: file.path, text, source: locale === 'en' }), text };
}
