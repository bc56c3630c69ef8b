import type { TranslationId } from '../model/check-id.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Rule } from '../model/rule.ts';
import type { Place } from '../model/text.ts';
import type { Text } from './prose/text.ts';
import type { TranslatedEntry } from './translated-entry.ts';

/** What a rule found, before it is known to which file it belongs. */
export interface Found {
  expected: string;
  actual: string;
  /** Its rule's gravest where it is left out. */
  severity?: Severity;
  /** Where it stands; the place of the text where it is left out. */
  at?: Place;
  anchor?: string | undefined;
}

/** A rule of translations: pure, and it never throws. */
export interface CheckRule<Subject> extends Rule {
  id: TranslationId;
  find: (subject: Subject) => Found[];
}

/** A rule of an entry and its translation, with the texts that both have. */
export type PairRule = CheckRule<TranslatedEntry & { texts: readonly Text[] }>;

/** A rule of one text and its translation, wherever they stand. */
export interface TextRule extends CheckRule<Omit<Text, 'path' | 'at' | 'anchor'>> {
  /** Whether it looks only at elements: a text without any passes. */
  markup?: true;
}

/** Where something was found, unless the rule says more exactly where. */
interface Standing {
  path: string;
  at: Place;
  anchor?: string | undefined;
}

/** Runs a rule over what it looks at. */
export function run<Subject>(
  rule: CheckRule<Subject>,
  subject: Subject,
  standing: Standing,
): Diagnostic[] {
  return rule.find(subject).map((found) => toDiagnostic(rule, found, standing));
}

/** Returns what a rule found as a finding. */
export function toDiagnostic(
  { id: check, severities }: Pick<CheckRule<never>, 'id' | 'severities'>,
  found: Found,
  standing: Standing,
): Diagnostic {
  const [line, column] = found.at ?? standing.at;
  const anchor = found.anchor ?? standing.anchor;
  return {
    check,
    severity: found.severity ?? severities[0],
    location: { path: standing.path, line, column },
    expected: found.expected,
    actual: found.actual,
    ...(anchor === undefined ? {} : { anchor }),
  };
}
