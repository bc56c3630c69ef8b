/** What a piece of markup is to a translator. Words (addresses, identifiers, placeholders) are text that stays as it is. */
export type ElementKind =
  | 'code'
  | 'address'
  | 'identifier'
  | 'placeholder'
  | 'bold'
  | 'italic'
  | 'struck'
  | 'link'
  | 'image'
  | 'html';

/** Markup, or a word, that a translator may move and must not change. */
export interface InlineElement {
  kind: ElementKind;
  /** Markdown of an element that stands alone, or of a pair's start: `` `id` ``, `**`, `[`. */
  open: string;
  /** Markdown of a pair's end: `**`, `](https://…)`; null of an element that stands alone. */
  close: string | null;
}

/** Text without escapes, or a mark: the element `n` alone, its start or its end. */
export type Piece = string | Mark;

/** Where an element stands; `n` counts from 1. */
export interface Mark {
  n: number;
  at: 'alone' | 'open' | 'close';
}

/** A text as its translator sees it: pieces in order, and the elements that their marks stand for. */
export interface Content {
  pieces: Piece[];
  elements: InlineElement[];
}

/** Whether an element is text that stays as it is, not markup. */
export function isWord({ kind }: Pick<InlineElement, 'kind'>): boolean {
  return kind === 'address' || kind === 'identifier' || kind === 'placeholder';
}

/** Returns pieces with neighbouring texts joined and empty ones dropped, without white space at the edges. */
export function tidied(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string')
      result[result.length - 1] = last + piece;
    else if (piece !== '') result.push(piece);
  }
  const [first, last] = [result[0], result.at(-1)];
  if (typeof first === 'string') result[0] = first.replace(/^[ \t\r\n]+/, '');
  if (typeof last === 'string')
    result[result.length - 1] = (result.at(-1) as string).replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '');
  return result.filter((piece) => piece !== '');
}

/** Returns a content as one text, its elements as the Markdown they are. */
export function flat({ pieces, elements }: Content): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const element = elements[piece.n - 1];
      return (piece.at === 'close' ? element?.close : element?.open) ?? '';
    })
    .join('');
}

/** What makes two elements the same: of formatting its kind, of all else the Markdown. */
export function keyOf(element: InlineElement | undefined): string {
  if (!element) return '';
  const { kind, open, close } = element;
  if (kind === 'bold' || kind === 'italic' || kind === 'struck') return kind;
  return `${open}\0${close}`;
}

/** Returns what pieces say, words as text, in a form in which equal texts are equal. */
export function spelled({ pieces, elements }: Content): string {
  const plain = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const element = elements[piece.n - 1];
    return element && isWord(element) ? element.open : piece;
  });
  return JSON.stringify(
    tidied(plain).map((piece) =>
      typeof piece === 'string' ? piece : [piece.at, keyOf(elements[piece.n - 1])],
    ),
  );
}
