import type { Definitions } from '../../ingest/parse/definitions.ts';
import { type Content, type InlineElement, isWord, type Piece, spelled } from './content.ts';
import { escapeText, hideAddresses, type Standing } from './escape.ts';
import { toContent } from './to-content.ts';

const tags: Partial<Record<InlineElement['kind'], string>> = {
  bold: 'strong',
  italic: 'em',
  struck: 'del',
};

/** What a text is written for: where it stands, and what it is read with again. */
export interface Writing extends Standing {
  definitions: Definitions;
}

/**
 * Returns a content as Markdown in one line that reads back as it, or null where there is none. Formatting is written in
 * its own marks, or as tags where those would not count: `**注意：**文` isn't bold text (CommonMark 6.2). An address in text
 * that what follows would belong to is broken up.
 */
export function toMarkdown(content: Content, writing: Writing): string | null {
  const ways = [
    write(content, writing, {}),
    write(content, writing, tags),
    write(content, writing, tags, hideAddresses),
  ];
  return ways.find((markdown) => readsAs(markdown, content, writing)) ?? null;
}

function write(
  { pieces, elements }: Content,
  standing: Standing,
  as: typeof tags,
  hidden = (markdown: string) => markdown,
): string {
  const texts = pieces.map((piece, i): string => {
    const place = { ...standing, startsBlock: standing.startsBlock && i === 0 };
    if (typeof piece === 'string') return hidden(escapeText(piece, place));
    const element = elements[piece.n - 1];
    if (!element) return '';
    if (element.kind === 'address' && !isApart(pieces, i)) return `<${element.open}>`;
    if (isWord(element)) return escapeText(element.open, place);
    const tag = as[element.kind];
    const code = piece.at === 'close' ? (element.close ?? '') : element.open;
    if (tag && element.close !== null) return piece.at === 'close' ? `</${tag}>` : `<${tag}>`;
    return standing.inCell ? code.replaceAll('|', '\\|') : code;
  });
  return texts.join('');
}

/** Whether spaces set a piece apart, so that an address is told from what is beside it. */
function isApart(pieces: readonly Piece[], i: number): boolean {
  const [before = ' ', after = ' '] = [pieces[i - 1], pieces[i + 1]];
  return (
    typeof before === 'string' &&
    /[ \t]$/.test(before) &&
    typeof after === 'string' &&
    /^[ \t]/.test(after)
  );
}

function readsAs(markdown: string, content: Content, writing: Writing): boolean {
  const raw = writing.inCell ? markdown.replaceAll('\\|', '|') : markdown;
  const read = toContent(raw, writing.definitions);
  return read !== null && spelled(read) === spelled(content);
}
