import { type Content, type InlineElement, isWord, type Mark } from '../content/content.ts';
import { textAsXml, type Xml } from './xml.ts';

/** How a format writes the elements of a text. */
export interface InlineForm {
  word(n: number, element: InlineElement): Xml;
  alone(n: number, element: InlineElement): Xml;
  /** A pair with what is in it, as one element or as its two ends around it. */
  pair(n: number, element: InlineElement, children: Xml[]): Xml[];
}

/** Returns a content as what is in an element that holds text. */
export function inlineTree({ pieces, elements }: Content, form: InlineForm): Xml[] {
  const root: Xml[] = [];
  const open: { mark: Mark; before: Xml[] }[] = [];
  let children = root;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      children.push(textAsXml(piece));
      continue;
    }
    const element = elements[piece.n - 1];
    if (!element) continue;
    if (piece.at === 'open') {
      open.push({ mark: piece, before: children });
      children = [];
    } else if (piece.at === 'close') {
      const start = open.pop();
      if (!start) continue;
      start.before.push(...form.pair(piece.n, element, children));
      children = start.before;
    } else if (isWord(element)) children.push(form.word(piece.n, element));
    else children.push(form.alone(piece.n, element));
  }
  return root;
}

const pairs: Partial<Record<InlineElement['kind'], string>> = {
  bold: 'bold',
  italic: 'italic',
  link: 'link',
};

/** Returns the type of an element as XLIFF 1.2 and TMX name it; what they have no name for begins with `x-`. */
export function elementType({ kind, close }: InlineElement): string {
  const name = close === null ? (kind === 'image' ? kind : undefined) : pairs[kind];
  return name ?? `x-${kind}`;
}
