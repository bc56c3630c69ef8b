import type { Located } from '../../checks/collect-findings.ts';
import { rules } from '../../checks/rules/index.ts';
import { severities } from '../../checks/severities.ts';
import type { CheckId } from '../../model/check-id.ts';
import { printed, type Severity } from '../../model/diagnostic.ts';
import type { EntryRecord } from '../../model/entry-record.ts';
import type { Locale } from '../../model/text.ts';
import { checkAnchor, entryAddress } from '../address.ts';
import { checksView } from './checks-view.ts';

/** A finding in the list of a report. */
export interface FindingView {
  check: CheckId;
  severity: Severity;
  /** Name of the entry, and of the row it is about; null where it is about a whole file. */
  name: string | null;
  row: string | null;
  /** Address of the row, or of the entry's page. */
  address: string | null;
  expected: string;
  actual: string;
  place: string;
}

/** A check that found something: what it means, how often, and the first of it. */
export interface CheckView {
  id: CheckId;
  /** Id of its part of the page. */
  anchor: string;
  finds: string;
  why: string;
  /** How often it had each severity, the gravest first. */
  severities: { severity: Severity; count: number }[];
  count: number;
  first: FindingView[];
}

/** Findings that a report shows of each check; the rest is in its JSON. */
const mostShown = 8;

/** Returns findings by check, the gravest first, in the words of a locale. */
export function findingsByCheck(
  findings: readonly Located[],
  entries: readonly EntryRecord[],
  locale: Locale,
): { checks: CheckView[]; language: Locale } {
  const { rows, language } = checksView('all', locale);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const groups = Map.groupBy(findings, ({ check }) => check);
  const known = rows.map(({ id }) => id);
  const checks = [...groups].map(([id, list]): CheckView => {
    const gravest = list.toSorted((a, b) => rank(a.severity) - rank(b.severity));
    const row = rows.find((one) => one.id === id) ?? rules[id];
    return {
      id,
      anchor: checkAnchor(id),
      finds: row.finds,
      why: row.why,
      severities: severities.flatMap((severity) => {
        const count = list.filter((finding) => finding.severity === severity).length;
        return count > 0 ? [{ severity, count }] : [];
      }),
      count: list.length,
      first: gravest.slice(0, mostShown).map((finding) => findingView(finding, byId, locale)),
    };
  });
  checks.sort(
    (a, b) => rank(worst(a)) - rank(worst(b)) || known.indexOf(a.id) - known.indexOf(b.id),
  );
  return { checks, language };
}

function findingView(
  { check, severity, location, expected, actual, anchor, entry: id }: Located,
  entries: ReadonlyMap<string, EntryRecord>,
  locale: Locale,
): FindingView {
  const entry = id === null ? undefined : entries.get(id);
  const row = entry?.rows.find(([own]) => own === anchor)?.[1];
  const page = entry && entryAddress(locale, entry);
  return {
    check,
    severity,
    name: entry?.name ?? null,
    row: row ?? null,
    address: page ? (row === undefined ? page : `${page}#${anchor}`) : null,
    expected,
    actual,
    place: printed(location),
  };
}

function worst({ severities: [gravest] }: CheckView): Severity {
  return gravest?.severity ?? 'info';
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
