import type { Names } from '../names/names.ts';
import type { Hit } from './hit.ts';

/** The list with what is the same in several versions as one hit: the first of them, which knows the others. */
export function mergeVersions(names: Names, hits: readonly Hit[]): Hit[] {
  const firsts = new Map<string, Hit>();
  return hits.filter((hit) => {
    const entry = names.entries[hit.entry];
    if (!entry) return false;
    const row = hit.row === null ? undefined : names.rows[hit.row];
    const key = [
      entry.kind,
      entry.name,
      // What has no namespace is told by its address: many methods have the same heading.
      entry.namespace || entry.stem,
      row?.table,
      row?.name,
      row?.value,
    ].join('\n');
    const first = firsts.get(key);
    const version = first && names.entries[first.entry]?.version;
    if (!first || version === entry.version || isKnown(names, first, entry.version)) {
      if (!first) firsts.set(key, hit);
      return true;
    }
    first.also = [...(first.also ?? []), hit.entry];
    if (hit.published) first.published ??= hit.published;
    if (hit.keyword) first.keyword ??= hit.keyword;
    return false;
  });
}

function isKnown(names: Names, { also = [] }: Hit, version: string): boolean {
  return also.some((entry) => names.entries[entry]?.version === version);
}
