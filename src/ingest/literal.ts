import { inline } from './inline.ts';
import { toText } from './to-text.ts';

/**
 * The literal in a cell's raw Markdown: trimmed, backslash escapes, character references and code marks removed,
 * everything else as it stands, so that `__proto__` stays a name and `<b>` stays text.
 */
export function literal(raw: string): string {
  let text = raw.replace(/\s+/g, ' ').trim();
  const code = /^(`+)(.*)\1$/.exec(text);
  if (code?.[2] && !code[2].includes(code[1] ?? '`')) return code[2].trim();
  if (/&[#a-z][a-z0-9]*;/i.test(text))
    text = toText(
      inline(
        text
          .replace(/[\\`*_[\]<>~!@#:.]/g, (c) => (c === '\\' ? c : `\\${c}`))
          .replace(/&\\#/g, '&#'),
      ),
    );
  else text = text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return text.trim();
}

/** Whether a target's raw cell text has white space at an edge where a trimmed literal has none. */
export function hasEdgeSpace(raw: string): boolean {
  return raw !== raw.trim();
}
