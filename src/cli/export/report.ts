import type { PageUnits } from '../../exchange/units/unit.ts';

/** What was exported, in numbers. */
export interface Counts {
  pages: number;
  newPages: number;
  units: number;
  locked: number;
  headers: number;
  notes: number;
  withoutPlace: number;
}

/** Returns counts of nothing. */
export function noCounts(): Counts {
  return { pages: 0, newPages: 0, units: 0, locked: 0, headers: 0, notes: 0, withoutPlace: 0 };
}

/** Adds a page to the counts. */
export function addPage(counts: Counts, { format, units, withoutPlace }: PageUnits): void {
  counts.pages += 1;
  if (format === null) counts.newPages += 1;
  counts.units += units.length;
  counts.withoutPlace += withoutPlace;
  for (const { locked, role } of units) {
    if (locked) counts.locked += 1;
    else if (role === 'header') counts.headers += 1;
    else if (role === 'note') counts.notes += 1;
  }
}

/** Returns an export's report. */
export function report(
  counts: Counts,
  locale: string,
  files: readonly string[],
  unread: readonly string[],
): string {
  const { pages, newPages, units, locked, headers, notes, withoutPlace } = counts;
  const open = units - locked;
  return [
    ...unread,
    `Exported ${units} texts of ${pages} pages in ${locale} to ${files.join(', ')}: ${locked} locked, ${open} to translate (${headers} table headers, ${notes} notes, ${open - headers - notes} others).`,
    ...(newPages > 0 ? [`${newPages} of the pages do not exist in ${locale} yet.`] : []),
    ...(withoutPlace > 0
      ? [
          `${withoutPlace} texts of the source have no counterpart in the translation, and were left out.`,
        ]
      : []),
    '',
  ].join('\n');
}
