import { toLine } from '../html/to-text.ts';
import { isRestored } from '../model/change.ts';
import { printed } from '../model/diagnostic.ts';
import { type Entry, summaryOf, tablesOf } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { requestsOf } from '../views/method/requests.ts';
import type { SiteIndex } from '../views/site/site-index.ts';
import { origin } from './origin.ts';
import { type RowJson, rowsJson } from './rows-json.ts';
import { relationsJson } from './uses-json.ts';

/** `/api/v1/{id}.json` as product.md gives it, and more fields. */
export function entryJson(entry: Entry, locales: readonly Locale[], index: SiteIndex) {
  const restored = Object.keys(entry.translations).some((locale) => isRestored(entry, locale));
  return {
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    namespace: entry.namespace,
    version: entry.version,
    area: index.entry(entry.id)?.area ?? entry.area,
    summary: summaryJson(entry),
    ...factsOf[entry.kind]?.(entry),
    ...tablesJson(entry),
    ...relationsJson(entry, index),
    translations: Object.fromEntries(
      locales
        .filter((locale) => locale !== 'en')
        .map((locale) => [locale, translationJson(entry, locale)]),
    ),
    findings: Object.fromEntries(
      Object.entries(entry.findings).map(([locale, findings]) => [
        locale,
        findings
          .map(index.raise)
          .map(({ check, severity, location, expected, actual, anchor }) => ({
            check,
            severity,
            place: printed(location),
            expected,
            actual,
            ...(anchor ? { anchor } : {}),
          })),
      ]),
    ),
    ...index.numbering(entry),
    path: entry.path,
    ...origin(restored, entry.origin),
  };
}

/** What only entries of a kind have, beside their tables. */
const factsOf: Partial<Record<string, (entry: Entry) => object>> = {
  method: (entry) => ({ requests: requestsOf(entry) }),
};

/** The rows of an entry's tables by kind; tables of one kind follow one another. */
function tablesJson(entry: Entry): Record<string, RowJson[]> {
  const rows: Record<string, RowJson[]> = {};
  for (const table of tablesOf(entry))
    rows[table.kind] = [...(rows[table.kind] ?? []), ...rowsJson(table, entry.kind)];
  return rows;
}

/** The summary by locale as plain text. */
function summaryJson(entry: Entry): Record<Locale, string> {
  const summary = new Map<Locale, string>();
  for (const block of summaryOf(entry)) {
    for (const [locale, html] of Object.entries(block.text)) {
      summary.set(locale, [summary.get(locale), toLine(html)].filter(Boolean).join('\n'));
    }
  }
  return Object.fromEntries(summary);
}

function translationJson(entry: Entry, locale: Locale) {
  const translation = entry.translations[locale];
  if (!translation) return { state: 'missing' };
  const { state, kind, date, sourceCommit, author, format, path } = translation;
  const alignment = tablesOf(entry)[0]?.alignment[locale];
  return { state, kind, date, sourceCommit, author, alignment, format, path };
}
