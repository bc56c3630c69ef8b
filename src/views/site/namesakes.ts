import type { EntryRecord } from '../../model/entry-record.ts';

/**
 * Returns a function that says what tells an entry from others of its name, kind and version: its namespace, else its area
 * as people call it, else its file, with a number where it defines the name again. Undefined for an entry without namesakes.
 */
export function distinguisherOf(
  entries: readonly EntryRecord[],
): (entry: EntryRecord, areaName: (area: string) => string) => string | undefined {
  const namesakes = Map.groupBy(entries, nameKey);
  return (entry, areaName) => {
    const group = namesakes.get(nameKey(entry)) ?? [];
    if (group.length < 2) return undefined;
    const marks: ((one: EntryRecord) => string | null)[] = [
      ({ namespace }) => namespace,
      ({ area }) => areaName(area),
      ({ stem }) => stem,
      ({ stem, section }) => (section === null ? stem : `${stem} ${numberOf(section)}`),
    ];
    const telling = marks.find(
      (mark) => mark(entry) && group.filter((one) => mark(one) === mark(entry)).length === 1,
    );
    return telling?.(entry) ?? entry.id;
  };
}

function nameKey({ version, kind, name }: EntryRecord): string {
  return `${version} ${kind} ${name.toLowerCase()}`;
}

/** Which definition of its name on its page a section is: 1 for `risklevel`, 2 for `risklevel.2`. */
function numberOf(section: string): string {
  return /\.(\d+)$/.exec(section)?.[1] ?? '1';
}
