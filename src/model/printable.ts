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

/**
 * What a terminal obeys, line feeds aside, or what changes the order in which text is shown; joiners and marks that scripts
 * need are not.
 */
const obeyed = /[[\p{Cc}--\n]\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gv;

/**
 * Returns text as a terminal or a log of GitHub Actions may be given it: nothing but its line feeds is obeyed, and no line
 * is a workflow command.
 */
export function forTerminal(text: string): string {
  return withoutCommands(text.replace(obeyed, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`));
}

/** Returns text without workflow commands: GitHub takes one after spaces too, and `##[` anywhere in a line. */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*)::/gm, '$1\\u{3a}:').replaceAll('##[', '#\\u{23}[');
}

/** Returns data as JSON that a terminal may be given: what it would obey stands in it as an escape. */
export function jsonForTerminal(data: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(data, null, 2)
    .replaceAll('##[', '#\\u0023[')
    .replace(obeyed, (c) =>
      Array.from({ length: c.length }, (_, i) => escaped(c.charAt(i))).join(''),
    );
}
