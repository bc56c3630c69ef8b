const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A page's or a file name's text as a message may show it: short, on one line, nothing in it that a terminal obeys.
 *
 * @param longest UTF-16 units that are shown of it
 */
export function shown(text: string, longest = 120): string {
  const cut = text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
  return cut
    .replace(/\s+/g, ' ')
    .trim()
    .replace(unseen, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`);
}
