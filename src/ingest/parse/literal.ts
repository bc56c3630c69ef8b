import { decodeReferences } from '../../html/decode-references.ts';

/**
 * The literal in a cell's raw Markdown: trimmed, backslash escapes, character references and code marks removed,
 * everything else as it stands, so that `__proto__` stays a name and `<b>` stays text.
 */
export function literal(raw: string): string {
  const text = raw.replace(/\s+/g, ' ').trim();
  return codeIn(text) ?? decodeReferences(text).trim();
}

/** The content of a code span that is all the text, else null. */
function codeIn(text: string): string | null {
  const length = /^`+/.exec(text)?.[0].length ?? 0;
  if (length === 0 || text.length <= 2 * length) return null;
  const marks = '`'.repeat(length);
  const inner = text.slice(length, -length);
  const isWhole = text.endsWith(marks) && !inner.endsWith('`') && !inner.includes(marks);
  return isWhole ? inner.trim() : null;
}

/** Whether a target's raw cell text has white space at an edge where a trimmed literal has none. */
export function hasEdgeSpace(raw: string): boolean {
  return raw !== raw.trim();
}
