import { enumKind } from './enum.ts';
import type { Kind, TableKind } from './kind.ts';

/** Every kind of entry, in order: the first whose heading fits counts. */
export const kinds: readonly [Kind, ...Kind[]] = [enumKind];

/** Returns the kind of an id. */
export function kindOf(id: string): Kind {
  return kinds.find((kind) => kind.id === id) ?? kinds[0];
}

/** Returns a kind of table by its id. */
export function tableKindOf(id: string): TableKind {
  const known = kinds.flatMap(({ tables }) => tables);
  return known.find((table) => table.id === id) ?? kinds[0].tables[0];
}
