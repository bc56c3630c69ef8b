import { enumKind } from './enum.ts';
import type { Kind, PageFacts, TableKind } from './kind.ts';
import { methodKind } from './method.ts';
import { typeKind } from './type.ts';

/** Every kind of entry, in order: the first that knows a heading or a page counts. */
export const kinds: readonly [Kind, ...Kind[]] = [enumKind, typeKind, methodKind];

/** Returns the kind of an id. */
export function kindOf(id: string): Kind {
  return kinds.find((kind) => kind.id === id) ?? kinds[0];
}

/** Returns a kind of table by the ids of its entry's kind and its own. */
export function tableKindOf(kind: string, id: string): TableKind {
  const { tables } = kindOf(kind);
  return tables.find((table) => table.id === id) ?? tables[0];
}

/** Returns the kind of which a whole page is one entry, with its name; null where its English is not there. */
export function pageKind(facts: PageFacts): { kind: Kind; name: string | null } | undefined {
  for (const kind of kinds) {
    const name = kind.page?.(facts);
    if (name !== undefined) return { kind, name };
  }
  return undefined;
}
