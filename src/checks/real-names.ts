import type { Diagnostic } from '../model/diagnostic.ts';

/** Raises a finding to critical where what a translation printed for a name is a real name of the reference. */
export type RaiseReal = <Finding extends Diagnostic>(finding: Finding) => Finding;

/** What an anchor's first part stands for: who reads `data` for `date` looks for any property of that name. */
const group: Record<string, string> = { relationship: 'property', parameter: 'property' };

/**
 * Returns what raises findings of changed names, those aside whose severity a project has set; members of enums are apart,
 * there the names of one enum count.
 * @param rows gives the anchors and names of all rows of a reference, when first needed
 */
export function raiseReal(
  rows: () => Iterable<readonly [anchor: string, name: string]>,
): RaiseReal {
  let names: Set<string> | undefined;
  return (finding) => {
    const { check, severity, configured, anchor = '', actual } = finding;
    if (check !== 'name/changed' || severity !== 'error' || configured) return finding;
    if (anchor.startsWith('member.')) return finding;
    names ??= new Set(Array.from(rows(), ([own, name]) => `${groupOf(own)} ${name}`));
    return names.has(`${groupOf(anchor)} ${actual}`)
      ? { ...finding, severity: 'critical' }
      : finding;
  };
}

function groupOf(anchor: string): string {
  const [first = ''] = anchor.split('.', 1);
  return group[first] ?? first;
}
