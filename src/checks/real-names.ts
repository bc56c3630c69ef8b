import { kinds } from '../kinds/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Raises a finding to critical where what a translation printed for a name is a real name of the reference. */
export type RaiseReal = <Finding extends Diagnostic>(finding: Finding) => Finding;

/** What an anchor's first part stands for: who reads `data` for `date` looks for any property of that name. */
const group: Record<string, string> = { relationship: 'property', parameter: 'property' };

/**
 * Returns what raises findings of changed names, those aside whose severity a project has set, and those of
 * tables with names of their own.
 * @param all gives `realNames` of all rows of a reference, when first needed
 */
export function raiseReal(all: () => Iterable<string>): RaiseReal {
  let names: Set<string> | undefined;
  return (finding) => {
    const { check, severity, configured, anchor = '', actual } = finding;
    if (check !== 'name/changed' || severity !== 'error' || configured) return finding;
    if (isOwn(anchor)) return finding;
    names ??= new Set(all());
    return names.has(`${groupOf(anchor)} ${actual}`)
      ? { ...finding, severity: 'critical' }
      : finding;
  };
}

/** Returns the names of rows, each with what it is the name of and once; those of tables with names of their own aside. */
export function realNames(rows: readonly (readonly [anchor: string, name: string])[]): string[] {
  const others = rows.filter(([anchor]) => !isOwn(anchor));
  return [...new Set(others.map(([anchor, name]) => `${groupOf(anchor)} ${name}`))];
}

/** First parts of the anchors of rows whose names say something only in their table. */
const own = new Set(
  kinds.flatMap(({ tables }) => tables.flatMap(({ ownNames, anchor }) => (ownNames ? anchor : []))),
);

function isOwn(anchor: string): boolean {
  return own.has(firstOf(anchor));
}

function groupOf(anchor: string): string {
  const first = firstOf(anchor);
  return group[first] ?? first;
}

function firstOf(anchor: string): string {
  const [first = ''] = anchor.split('.', 1);
  return first;
}
