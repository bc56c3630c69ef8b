import { fold } from './fold.ts';
import type { HitList } from './hit-list.ts';
import type { Names } from './names.ts';
import type { Query } from './query.ts';

/** Adds rows by value: all that have it, or those of the type or of the members named before the number. */
export function addValues(list: HitList, names: Names, query: Query): void {
  if (query.value === null) return;
  const rows = names.rowsOfValue(query.value);
  const { owner } = query;
  if (owner === '') {
    for (const row of rows) list.addRow(row, 'members', 'value');
    return;
  }
  const typeOf = (row: number): string => fold(names.types[names.rows[row]?.type ?? 0]?.name ?? '');
  for (const row of rows) if (typeOf(row) === owner) list.addRow(row, 'exact', 'value');
  for (const row of rows)
    if (fold(names.rows[row]?.name ?? '') === owner) list.addRow(row, 'exact', 'value');
}

/** Adds rows with the number, of types whose names begin with what stands before it. */
export function addValuesOfBegun(list: HitList, names: Names, query: Query): void {
  if (query.value === null || query.owner === '') return;
  for (const row of names.rowsOfValue(query.value)) {
    const type = fold(names.types[names.rows[row]?.type ?? 0]?.name ?? '');
    if (type.startsWith(query.owner)) list.addRow(row, 'members', 'value');
  }
}

/** Adds rows asked for as `TypeName memberName` or `TypeName.memberName`, both from their start. */
export function addOwned(list: HitList, names: Names, query: Query): void {
  const { words } = query;
  if (words.length < 2) return;
  const last = words.at(-1) ?? '';
  const owner = words.slice(0, -1).join('');
  for (const { compact, bearers } of names.typeNames) {
    if (compact !== owner) continue;
    for (const bearer of bearers) {
      const type = names.types[bearer];
      for (let row = type?.first ?? 0; row < (type?.first ?? 0) + (type?.rows ?? 0); row++) {
        const name = fold(names.rows[row]?.name ?? '');
        if (name === last || (last.length > 2 && name.startsWith(last)))
          list.addRow(row, 'exact', 'prefix');
      }
    }
  }
}
