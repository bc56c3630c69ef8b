import type { Severity } from '../../model/diagnostic.ts';
import { plural } from '../plural.ts';

const count = (one: string, other: string) => plural('en', { one, other });
const severities: Record<Severity, string> = {
  critical: 'Critical',
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
};

/** Strings of the translation-quality report; English defines them. */
export const en = {
  title: 'Translation quality',
  /** Under the title of a translation's report. */
  lead: 'What this translation changed that must never be translated, and what else looks wrong in it. The site shows the real literals everywhere; this is what was printed in their place.',
  leadAll: 'How sound each translation is, measured against its English source.',
  /** Labels of the key figures: parts that a translation changed. */
  names: 'Names changed',
  values: 'Values changed',
  typeNames: 'Headings without the type’s name',
  intact: 'Entries without a changed literal',
  behind: 'Entries behind the English',
  missing: 'Entries not translated',
  notAligned: 'Tables not aligned',
  /** "12 of 340". */
  of: (part: string, whole: string) => `${part} of ${whole}`,
  picture: 'Every entry',
  checks: 'By check',
  check: 'Check',
  severity: 'Severity',
  count: 'Findings',
  areas: 'By area',
  areasHint: 'The share of names, values and headings that were changed, area by area.',
  moreAreas: count('# more area', '# more areas'),
  area: 'Area',
  changed: 'Changed',
  literals: 'Literals',
  findings: 'Findings',
  findingCount: count('# finding', '# findings'),
  none: 'Nothing found.',
  filter: 'Filter',
  all: 'All',
  /** Label and hint of the field that filters by words. */
  words: 'Name, area or text',
  apply: 'Show',
  more: 'Show more',
  /** Of a list that shows the first of many. */
  firstOf: (shown: string, all: string) => `The first ${shown} of ${all}.`,
  expected: 'Source',
  actual: 'Printed',
  allAs: 'Every finding as JSON',
  failed: 'The list could not be loaded. Try again, or open the JSON.',
  missingPages: 'Not translated',
  skipped: 'Files that are not shown',
  languages: 'Translations',
  measure: 'Measure',
  source: 'In the English pages',
  severities,
};

/** Every string of the report, as English defines them. */
export type QualityStrings = typeof en;
