import type { RawText } from '../ingest/segment/raw-text.ts';
import { onlyTarget } from './cell-edits.ts';
import type { Edit } from './edit.ts';
import { wordPattern } from './word-pattern.ts';

/**
 * Returns the edit that puts a type's name back into a heading, or null where that can't be done safely: where the name
 * only changed in upper and lower case it is put right, else the heading becomes what `wording` says.
 */
export function headingEdit(text: RawText, name: string, wording: string | null): Edit | null {
  const only = onlyTarget(text);
  if (!only || !/^[\w.]+$/.test(name)) return null;
  const { raw, offset } = only.target;
  const recased = [...raw.matchAll(wordPattern(name))];
  const [found] = recased;
  if (found && recased.length === 1)
    return {
      kind: 'type-name',
      offset: offset + found.index,
      length: name.length,
      text: name,
    };
  if (wording === null || /[\\`*_<>[\]|#\r\n]/.test(raw.replaceAll(name, ''))) return null;
  const lead = raw.length - raw.trimStart().length;
  return {
    kind: 'type-name',
    offset: offset + lead,
    length: raw.trimEnd().length - lead,
    text: wording,
  };
}
