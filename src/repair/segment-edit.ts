import { readers } from '../ingest/parse/literals.ts';
import type { RawText } from '../ingest/segment/raw-text.ts';
import type { ColumnType } from '../model/table.ts';
import type { Only } from './cell-edits.ts';
import type { Edit } from './edit.ts';

/** Columns whose literals stand in links, or among others. */
export type LinkedColumn = 'type' | 'permissions' | 'link';

export function isLinked(type: ColumnType): type is LinkedColumn {
  return type === 'type' || type === 'permissions' || type === 'link';
}

/** Returns the one segment of a side-by-side cell whose English is a literal and nothing else; null where there is none. */
export function literalSegment(cell: RawText, type: LinkedColumn, expected: string): Only | null {
  const found = cell.segments.flatMap(({ source, target }) =>
    source && target && isAlone(source.raw, type, expected) ? [{ source, target }] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isAlone(raw: string, type: LinkedColumn, expected: string): boolean {
  const read = readers[type].read(raw);
  if (read?.literal !== expected || read.collection) return false;
  if (type !== 'permissions' && !/^[\w.]+$/.test(expected)) return false;
  // A note's mark beside permissions stands in the translation too.
  return !read.words || (type === 'permissions' && !/[A-Za-z]/.test(withoutNames(raw, expected)));
}

function withoutNames(raw: string, names: string): string {
  return names.split(', ').reduce((rest, name) => rest.replace(name, ''), raw);
}

/** Returns the edit that puts the English of a segment in its place; null where its links lead elsewhere. */
export function segmentEdit(kind: Edit['kind'], { source, target }: Only): Edit | null {
  if (!source || addressesIn(source.raw) !== addressesIn(target.raw)) return null;
  return { kind, offset: target.offset, length: target.raw.length, text: source.raw.trim() };
}

function addressesIn(raw: string): string {
  return [...raw.matchAll(/\]\(([^()]*)\)/g)].map(([, href]) => href).join(' ');
}
