import type { RawText } from '../ingest/segment/raw-text.ts';
import { onlyTarget } from './cell-edits.ts';
import type { Edit } from './edit.ts';
import { isUnspaced, type Template, type Wording } from './heading-templates.ts';
import { wordPattern } from './word-pattern.ts';

type Range = readonly [start: number, end: number];

/** Words that a name may have become; more than that is a sentence. */
const mostWords = 4;

/**
 * Returns the edit that puts a type's name back into a heading, or null where it can't be told which words stand for the
 * name: they are the name in other case, or the one identifier that begins like it, or what stands where undamaged
 * headings have their name while all else is as there. No other word is touched.
 */
export function headingEdit(
  text: RawText,
  name: string,
  wording: Wording | undefined,
): Edit | null {
  const only = onlyTarget(text);
  if (!only || !/^[\w.]+$/.test(name)) return null;
  if (only.source && !wordPattern(name).test(only.source.raw)) return null;
  const { raw, offset } = only.target;
  const range = recased(raw, name) ?? identifier(raw, name) ?? between(raw, wording);
  if (!range) return null;
  const [start, end] = range;
  const glue = /[\p{L}\p{N}]/u;
  return {
    kind: 'type-name',
    offset: offset + start,
    length: end - start,
    // Chinese needs no space around a word, a name in it has one.
    text:
      (glue.test(raw[start - 1] ?? '') ? ' ' : '') + name + (glue.test(raw[end] ?? '') ? ' ' : ''),
  };
}

function recased(raw: string, name: string): Range | null {
  return onlyRange([...raw.matchAll(wordPattern(name))]);
}

function identifier(raw: string, name: string): Range | null {
  const all = [...raw.matchAll(/(?<![\w.`*[/-])[A-Za-z]\w*(?![\w.`*\]/-])/g)].filter(([word]) =>
    /[a-z][A-Z]|_/.test(word),
  );
  const range = onlyRange(all);
  const likeness = 4;
  const begins =
    all[0]?.[0].slice(0, likeness).toLowerCase() === name.slice(0, likeness).toLowerCase();
  return range && begins ? range : null;
}

function onlyRange(found: readonly RegExpExecArray[]): Range | null {
  const [match] = found;
  return match && found.length === 1 ? [match.index, match.index + match[0].length] : null;
}

function between(raw: string, wording: Wording | undefined): Range | null {
  for (const template of wording?.templates ?? []) {
    const range = holeIn(raw, template);
    if (!range) continue;
    const hole = raw.slice(...range).toLowerCase();
    const words = hole.split(/\s+/);
    const isName =
      !/[\\`*_<>[\]|#\r\n]/.test(hole) &&
      words.length <= mostWords &&
      ![...(wording?.words ?? [])].some((word) =>
        isUnspaced(word) ? hole.includes(word) : words.includes(word),
      );
    return isName ? range : null;
  }
  return null;
}

/** Where a heading has what a template has its name for; upper and lower case and a space beside Chinese aside. */
function holeIn(raw: string, [before, after]: Template): Range | null {
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trimEnd();
  const [head, tail] = [before.trim(), after.trim()];
  const rest = text.slice(lead);
  if (rest.length <= head.length + tail.length) return null;
  const lower = rest.toLowerCase();
  if (!lower.startsWith(head.toLowerCase()) || !lower.endsWith(tail.toLowerCase())) return null;
  const inner = rest.slice(head.length, rest.length - tail.length);
  const isApart = (edge: string, side: string) =>
    side === '' || /\s/.test(edge) || isUnspaced(side);
  if (inner.trim() === '' || !isApart(inner[0] ?? '', head) || !isApart(inner.at(-1) ?? '', tail))
    return null;
  const start = lead + head.length + (inner.length - inner.trimStart().length);
  return [start, start + inner.trim().length];
}
