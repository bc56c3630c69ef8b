import { readers } from '../ingest/parse/literals.ts';
import type { RawText } from '../ingest/segment/raw-text.ts';
import type { Only } from './cell-edits.ts';
import type { Edit } from './edit.ts';
import { headingEdit } from './heading-edit.ts';
import { type Templates, wordingOf } from './heading-templates.ts';

/** An edit of a segment that says a type and that it is a collection of it. */
interface CollectionEdit {
  edit: Edit;
  own: Only;
  /** What stands in the type's place. */
  printed: string;
}

/**
 * Returns the edit that puts a type back into a side-by-side cell whose English is `String collection`; null where it
 * can't be told what stands for the type, as in a heading. The word for a collection stays.
 */
export function collectionEdit(
  cell: RawText,
  expected: string,
  templates: Templates | undefined,
): CollectionEdit | null {
  const found = cell.segments.filter(({ source }) => source && isCollection(source.raw, expected));
  const [segment] = found;
  if (!segment?.source || !segment.target || found.length > 1) return null;
  const { source, target } = segment;
  const wording = wordingOf(templates, source.raw.trim().replace(/\s+/g, ' '), expected);
  const edit = headingEdit({ ...cell, segments: [segment] }, expected, wording);
  if (!edit) return null;
  const start = edit.offset - target.offset;
  const printed = target.raw.slice(start, start + edit.length);
  return { edit: { ...edit, kind: 'type' }, own: { source, target }, printed };
}

function isCollection(raw: string, expected: string): boolean {
  const read = readers.type.read(raw);
  return read?.literal === expected && read.collection === true && /^[\w.() ]+$/.test(raw.trim());
}
