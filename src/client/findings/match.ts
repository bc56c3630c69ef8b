/** A finding as a report's JSON lists it. */
export interface Listed {
  check: string;
  severity: string;
  place: string;
  expected: string;
  actual: string;
  anchor?: string | undefined;
  enum: string | null;
}

/** What the filter asks for; an empty text asks for nothing. */
export interface Wanted {
  check: string;
  severity: string;
  words: string;
}

/** Whether a finding is of the check and severity, and holds every word, upper and lower case aside. */
export function matches(finding: Listed, { check, severity, words }: Wanted): boolean {
  if (check && finding.check !== check) return false;
  if (severity && finding.severity !== severity) return false;
  const { enum: id, expected, actual, place } = finding;
  const text = `${id ?? ''} ${expected} ${actual} ${place}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
