/** What may stand around a literal in its cell and stays there: emphasis, a link, HTML tags, footnote marks. */
const wrappers = [
  /^(\*\*|__|~~|\*|_)(?=\S)(.+?)(?<=\S)\1$/s,
  /^(<(code|b|strong|em|i|kbd|samp|tt|var|span)\b[^<>]*>)(.+?)(<\/\2\s*>)$/is,
  /^(\[)([^[\]]+)(\]\([^()\s]*\)|\]\[[^[\]]*\])$/s,
];
const note = /(?:\s*(?:\[\^[^\]\s]+\]|<sup>[^<>]*<\/sup>|\\\*))+$/i;
/** Characters at a text's end among which notes are looked for. */
const noteWindow = 200;
/** Marks around one another that are taken off; no page has so many. */
const deepest = 10;

/** A text and the marks around it: together they are the text as it was. */
interface Marked {
  before: string;
  text: string;
  after: string;
}

/** Returns a cell's Markdown without the marks around all of it; code marks stay, `toMarkdown` writes those. */
export function unmarked(raw: string): Marked {
  const trimmed = raw.trim();
  const lead = raw.length - raw.trimStart().length;
  let marked = {
    before: raw.slice(0, lead),
    text: trimmed,
    after: raw.slice(lead + trimmed.length),
  };
  for (let depth = 0; depth < deepest; depth++) {
    const inner = withoutOuter(marked);
    if (!inner) break;
    marked = inner;
  }
  return marked;
}

/** A text without its outermost marks; undefined where it has none. */
function withoutOuter({ before, text, after }: Marked): Marked | undefined {
  const [notes] = note.exec(text.slice(-noteWindow)) ?? [];
  if (notes !== undefined && notes.length < text.length)
    return { before, text: text.slice(0, -notes.length), after: notes + after };
  for (const wrapper of wrappers) {
    const found = wrapper.exec(text);
    if (!found) continue;
    const groups = found.slice(1);
    const [open = ''] = groups;
    const inner = groups.length === 4 ? groups[2] : groups[1];
    const close = groups.length === 2 ? open : (groups.at(-1) ?? '');
    return { before: before + open, text: inner ?? '', after: close + after };
  }
  return undefined;
}

/** Whether a text holds marks that are not around all of it. */
export function hasMarks(text: string): boolean {
  return /\[\^|\]\(|\]\[|<\/?[a-z!]|(\*\*|__|~~|`)\S.*\1/is.test(text);
}
