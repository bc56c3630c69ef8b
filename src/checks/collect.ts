import type { EnumEntry, MegaPage } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { PageProblem } from '../model/page-problem.ts';
import type { Locale } from '../model/text.ts';
import { byPlace } from './by-place.ts';

/** A finding with the enum it is about: null where it is about a page that holds none, or many. */
export interface Located extends Finding {
  locale: Locale;
  enum: string | null;
  /** What its author can do, of a page that could not be read as meant. */
  remedy?: string;
}

/** What findings are collected from: a whole reference. */
export interface Checked {
  entries: readonly EnumEntry[];
  megaPages: readonly MegaPage[];
  problems: readonly PageProblem[];
}

/** Returns every finding of a reference once, in order of place; a page's problem takes its enum's finding's place. */
export function collect({ entries, megaPages, problems }: Checked): Located[] {
  const remedies = new Map(problems.map((problem) => [key(problem.id, problem.place), problem]));
  const located: Located[] = [];
  const add = (id: string | null, findings: Record<Locale, Finding[]>) => {
    for (const [locale, list] of Object.entries(findings)) {
      for (const finding of list) {
        const problem = remedies.get(key(finding.check, finding.place));
        remedies.delete(key(finding.check, finding.place));
        located.push({
          ...finding,
          locale,
          enum: id,
          ...(problem ? { remedy: problem.remedy } : {}),
        });
      }
    }
  };
  for (const entry of entries) add(entry.id, entry.findings);
  for (const page of megaPages) add(null, page.findings);
  for (const problem of remedies.values()) located.push(fromProblem(problem));
  return located.sort(byPlace);
}

function fromProblem({ id, level, place, expected, actual, remedy }: PageProblem): Located {
  const locale = place.replace(/[/:].*$/s, '');
  const severity = level === 'error' ? 'error' : 'warning';
  return { check: id, severity, place, expected, actual, remedy, locale, enum: null };
}

function key(check: string, place: string): string {
  return `${check} ${place}`;
}
