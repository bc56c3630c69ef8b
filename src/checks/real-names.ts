import type { Diagnostic } from '../model/diagnostic.ts';

/** Raises a finding to critical where what a translation printed for a name is a real name of the reference. */
export type RaiseReal = <Finding extends Diagnostic>(finding: Finding) => Finding;

/** What an anchor's first part stands for: who reads `data` for `date` looks for any property of that name. */
const group: Record<string, string> = { relationship: 'property', parameter: 'property' };

/**
 * Returns what raises findings of changed names, those aside whose severity a project has set; members of enums are apart,
 * there the names of one enum count.
 * @param all gives `realNames` of all rows of a reference, when first needed
 */
export function raiseReal(all: () => Iterable<string>): RaiseReal {
  let names: Set<string> | undefined;
  return (finding) => {
    const { check, severity, configured, anchor = '', actual } = finding;
    if (check !== 'name/changed' || severity !== 'error' || configured) return finding;
    if (isMember(anchor)) return finding;
    names ??= new Set(all());
    return names.has(`${groupOf(anchor)} ${actual}`)
      ? { ...finding, severity: 'critical' }
      : finding;
  };
}

/** Returns the names of rows, each with what it is the name of and once; those of members aside. */
export function realNames(rows: readonly (readonly [anchor: string, name: string])[]): string[] {
  const others = rows.filter(([anchor]) => !isMember(anchor));
  return [...new Set(others.map(([anchor, name]) => `${groupOf(anchor)} ${name}`))];
}

function isMember(anchor: string): boolean {
  return anchor.startsWith('member.');
}

function groupOf(anchor: string): string {
  const [first = ''] = anchor.split('.', 1);
  return group[first] ?? first;
}
