import type { Slice } from '../segment/slice.ts';

const anchor = /<a\s+(?:name|id)\s*=\s*["']([^"'<>]*)["']\s*(?:\/>|>\s*<\/a\s*>)/gi;

/** A heading's text without its marks, and the slug that its first anchor gives it. */
export function headingOf({ raw, offset }: Slice): { slug: string | null; slice: Slice } {
  const marks = /^ {0,3}#{1,6}(?=[ \t]|$)/.exec(raw)?.[0].length ?? 0;
  const body = marks ? withoutClosing(raw.slice(marks)) : withoutUnderline(raw);
  let slug: string | null = null;
  const text = body.replace(anchor, (whole, name: string) => {
    slug ??= name;
    return ' '.repeat(whole.length);
  });
  const lead = text.length - text.trimStart().length;
  return { slug, slice: { raw: text.trim(), offset: offset + marks + lead } };
}

/** An ATX heading's text without its closing sequence (CommonMark 4.2). */
function withoutClosing(body: string): string {
  const text = body.trimEnd();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end === 0 || /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end) : text;
}

/** A setext heading's text without the line below it. */
function withoutUnderline(raw: string): string {
  const line = raw.lastIndexOf('\n');
  return line === -1 ? raw : raw.slice(0, line);
}
