import type { Change, ChangedEntry } from '../../model/history.ts';
import type { Damage, EntryFacts, RowFacts } from './entry-facts.ts';

/** Returns what changed in each entry of a page, in the order of its ids; entries that are the same are left out. */
export function compareEntries(
  before: readonly EntryFacts[],
  after: readonly EntryFacts[],
): ChangedEntry[] {
  const old = new Map(before.map((facts) => [facts.id, facts]));
  const now = new Map(after.map((facts) => [facts.id, facts]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const facts = is ?? was;
    const changes = [...structure(was, is), ...literals(was, is)];
    if (!facts || changes.length === 0) return [];
    const { name, version, stem, section } = facts;
    return [{ id, name, version, stem, section, changes }];
  });
}

function structure(was: EntryFacts | undefined, is: EntryFacts | undefined): Change[] {
  if (!was) return [{ what: 'entry-added' }];
  if (!is) return [{ what: 'entry-removed' }];
  const changes: Change[] = was.text === is.text ? [] : [{ what: 'entry-reworded' }];
  for (const [anchor, row] of is.rows) {
    const known = was.rows.get(anchor);
    if (known) changes.push(...rowChanges(known, row));
    else changes.push({ what: 'row-added', ...told(row) });
  }
  for (const [anchor, row] of was.rows) {
    if (!is.rows.has(anchor)) changes.push({ what: 'row-removed', ...told(row) });
  }
  return changes;
}

function told({ name, literals }: RowFacts): { row: string; literals: string[] } {
  return { row: name, literals: [...literals.values()].filter(Boolean) };
}

function rowChanges(was: RowFacts, is: RowFacts): Change[] {
  const keys = [...new Set([...is.literals.keys(), ...was.literals.keys()])];
  const changes = keys.flatMap((key): Change[] => {
    const [from = null, to = null] = [was.literals.get(key), is.literals.get(key)];
    return from === to ? [] : [{ what: 'literal-changed', row: is.name, from, to }];
  });
  return was.text === is.text ? changes : [...changes, { what: 'row-reworded', row: is.name }];
}

/** What left with its row or its translation was not restored. */
function literals(was: EntryFacts | undefined, is: EntryFacts | undefined): Change[] {
  if (!is) return [];
  return [...is.damage].flatMap(([locale, damaged]): Change[] => {
    const known = was?.damage.get(locale) ?? new Map<string, Damage>();
    const fresh = [...damaged].filter(([place]) => !known.has(place));
    const gone = [...known].filter(([place]) => !damaged.has(place) && stands(place, is));
    return [
      ...fresh.map(([, damage]): Change => ({ what: 'literal-damaged', locale, ...damage })),
      ...gone.map(([, damage]): Change => ({ what: 'literal-restored', locale, ...damage })),
    ];
  });
}

function stands(place: string, { rows }: EntryFacts): boolean {
  return place === 'title' || rows.has(place.slice(0, place.lastIndexOf(' ')));
}
