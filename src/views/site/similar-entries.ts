import { kindOf } from '../../kinds/index.ts';
import type { EntryRecord } from '../../model/entry-record.ts';

/** An entry that shares its name or those of its rows with another. */
export interface Related {
  entry: EntryRecord;
  sameName: boolean;
  /** Names both have, rarest first. */
  shared: string[];
}

/** Names that say nothing about kinship. */
const common = new Set([
  'unknownfuturevalue',
  'none',
  'unknown',
  'notconfigured',
  'userdefined',
  'other',
  'all',
]);
/** A name in more entries than this relates nothing. */
const tooMany = 40;

/** Returns a function that finds the entries of the same version closest to one, best first. */
export function similarEntries(
  entries: readonly EntryRecord[],
): (entry: EntryRecord, limit?: number) => Related[] {
  const byRowName = Map.groupBy(
    entries.flatMap((entry) =>
      telling(entry).map((name) => ({ key: `${entry.version}/${name}`, entry })),
    ),
    ({ key }) => key,
  );
  const byName = Map.groupBy(entries, (entry) => `${entry.version}/${entry.name.toLowerCase()}`);

  return (entry, limit = 4) => {
    const found = new Map<EntryRecord, { weight: number; shared: [string, number][] }>();
    for (const name of telling(entry)) {
      const holders = byRowName.get(`${entry.version}/${name}`) ?? [];
      if (holders.length > tooMany) continue;
      for (const { entry: other } of holders) {
        if (other === entry) continue;
        const kin = found.get(other) ?? { weight: 0, shared: [] };
        kin.weight += 1 / holders.length;
        kin.shared.push([name, holders.length]);
        found.set(other, kin);
      }
    }
    const named = byName.get(`${entry.version}/${entry.name.toLowerCase()}`) ?? [];
    const namesakes = named.length > tooMany ? [] : named.filter((e) => e !== entry);
    for (const other of namesakes)
      if (!found.has(other)) found.set(other, { weight: 0, shared: [] });
    return [...found]
      .map(([other, { weight, shared }]) => ({
        entry: other,
        sameName: namesakes.includes(other),
        weight,
        shared: shared.toSorted((a, b) => a[1] - b[1]).map(([name]) => spelled(entry, name)),
      }))
      .filter(({ sameName, weight, shared }) => sameName || shared.length >= 2 || weight >= 0.34)
      .toSorted((a, b) => rank(b) - rank(a) || a.entry.id.localeCompare(b.entry.id, 'en'))
      .slice(0, limit)
      .map(({ entry: other, sameName, shared }) => ({ entry: other, sameName, shared }));
  };
}

function rank({
  sameName,
  weight,
  shared,
}: {
  sameName: boolean;
  weight: number;
  shared: string[];
}): number {
  return (sameName ? 100 : 0) + weight + shared.length / 100;
}

function telling(entry: EntryRecord): string[] {
  if (!kindOf(entry.kind).kinByRows) return [];
  const names = new Set(namesOf(entry).map((name) => name.toLowerCase()));
  return [...names].filter((name) => !common.has(name));
}

function spelled(entry: EntryRecord, lower: string): string {
  return namesOf(entry).find((name) => name.toLowerCase() === lower) ?? lower;
}

function namesOf(entry: EntryRecord): string[] {
  return entry.rows.map(([, name]) => name);
}
