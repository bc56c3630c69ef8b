import {
  type JoinedPath,
  joinPath,
  type PathFiles,
  type ReadPages,
  readPages,
} from '../../ingest/join/join-path.ts';
import { locatePage } from '../../ingest/parse/page-location.ts';
import type { Locale } from '../../model/text.ts';
import { addFindings } from './add-findings.ts';
import { partsOf, restOf, sourceLocaleOf } from './joined.ts';
import { plainUnits } from './plain.ts';
import { type Joint, sideBySideUnits } from './side-by-side.ts';
import type { PageUnits } from './unit.ts';

/** Reads one path; returns its units in a language, without findings, or null where it has nothing to translate. */
export function readUnits(files: PathFiles, locale: Locale): PageUnits | null {
  const read = readPages(files);
  return pageUnits(files.path, read, joinPath(files, read), locale);
}

/**
 * Returns the units of one path in a language, or null where the path has nothing to translate.
 * @param joined the same pages, joined and, where findings are wanted, checked
 */
export function pageUnits(
  path: string,
  { pages }: ReadPages,
  joined: JoinedPath,
  locale: Locale,
): PageUnits | null {
  const sourceLocale = sourceLocaleOf(joined);
  const pageIn = (wanted: Locale) => pages.find((page) => page.locale === wanted) ?? null;
  const target = pageIn(locale);
  const parts = partsOf(joined, locale);
  const rest = restOf(joined, locale);
  const joint: Joint = { id: idParts(path), parts, rest };
  const page = {
    path,
    locale,
    translatedBy: target?.frontMatter.get('ms.translationtype') ?? null,
  };
  if (target?.format === 'sxs') {
    const units = sideBySideUnits(target, joint);
    addFindings(units, [...parts, ...(rest ? [rest] : [])]);
    return { ...page, format: 'sxs', units, withoutPlace: 0 };
  }
  const source = sourceLocale && pageIn(sourceLocale);
  if (!source || source.locale === locale) return null;
  const { units, withoutPlace } = plainUnits(source, target, joint);
  addFindings(units, [...parts, ...(rest ? [rest] : [])]);
  return { ...page, format: target ? 'plain' : null, units, withoutPlace };
}

/** Returns the parts that ids of a page's units begin with. */
export function idParts(path: string): string[] {
  return locatePage(path)?.id.split('/') ?? [path];
}
