/** What may stand around a literal in its cell and stays there: emphasis, a link, HTML tags, footnote marks. */
const wrappers = [
  /^(\*\*|__|~~|\*|_)(?=\S)(.+?)(?<=\S)\1$/s,
  /^(<(code|b|strong|em|i|kbd|samp|tt|var|span)\b[^<>]*>)(.+?)(<\/\2\s*>)$/is,
  /^(\[)([^[\]]+)(\]\([^()\s]*\)|\]\[[^[\]]*\])$/s,
];
const note = /(?:\s*(?:\[\^[^\]\s]+\]|<sup>[^<>]*<\/sup>|\\\*))+$/i;

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
  return peel({
    before: raw.slice(0, lead),
    text: trimmed,
    after: raw.slice(lead + trimmed.length),
  });
}

function peel({ before, text, after }: Marked): Marked {
  const [notes] = note.exec(text) ?? [];
  if (notes !== undefined && notes.length < text.length) {
    const own = text.slice(0, -notes.length);
    return peel({ before, text: own, after: notes + after });
  }
  for (const wrapper of wrappers) {
    const found = wrapper.exec(text);
    if (!found) continue;
    const groups = found.slice(1);
    const [open = ''] = groups;
    const inner = groups.length === 4 ? groups[2] : groups[1];
    const close = groups.length === 2 ? open : (groups.at(-1) ?? '');
    return peel({ before: before + open, text: inner ?? '', after: close + after });
  }
  return { before, text, after };
}

/** Whether a text holds marks that are not around all of it. */
export function hasMarks(text: string): boolean {
  return /\[\^|\]\(|\]\[|<\/?[a-z!]|(\*\*|__|~~|`)\S.*\1/is.test(text);
}
