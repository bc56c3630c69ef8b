const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** UTF-16 units of a page's text that a message repeats. */
const longest = 120;

/** A page's or a file name's text as a message may show it: short, on one line, nothing in it that a terminal obeys. */
export function shown(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
  return cut
    .replace(/\s+/g, ' ')
    .trim()
    .replace(unseen, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`);
}
