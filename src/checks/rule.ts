import type { TranslationId } from '../model/check-id.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Rule } from '../model/rule.ts';
import type { Place } from '../model/text.ts';
import type { Pair } from './pair.ts';
import type { Text } from './text.ts';

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
export type PairRule = CheckRule<Pair & { texts: readonly Text[] }>;

/** A rule of one text and its translation. */
export type TextRule = CheckRule<Text>;

/** Runs a rule over what it looks at, which stands in `path`, at `at` unless the rule says more exactly where. */
export function run<Subject>(
  { id: check, severities, find }: CheckRule<Subject>,
  subject: Subject,
  { path, at, anchor: own }: { path: string; at: Place; anchor?: string | undefined },
): Diagnostic[] {
  return find(subject).map((found) => {
    const [line, column] = found.at ?? at;
    const anchor = found.anchor ?? own;
    return {
      check,
      severity: found.severity ?? severities[0],
      location: { path, line, column },
      expected: found.expected,
      actual: found.actual,
      ...(anchor === undefined ? {} : { anchor }),
    };
  });
}
