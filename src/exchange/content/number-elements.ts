import { type Content, isWord, keyOf, type Piece, tidied } from './content.ts';

/**
 * Returns a translation's content with its elements numbered as the source's are; markup that the source does not have
 * follows with numbers of its own, words that it does not have become text.
 */
export function numberedLike(source: Content, target: Content): Content {
  const elements = [...source.elements];
  const free = Map.groupBy(source.elements.keys(), (i) => keyOf(source.elements[i]));
  const numbers = target.elements.map((element) => {
    const own = free.get(keyOf(element))?.shift();
    if (own !== undefined) return own + 1;
    return isWord(element) ? 0 : elements.push(element);
  });
  const pieces = target.pieces.map((piece): Piece => {
    if (typeof piece === 'string') return piece;
    const n = numbers[piece.n - 1] ?? 0;
    return n === 0 ? (target.elements[piece.n - 1]?.open ?? '') : { ...piece, n };
  });
  return { pieces: tidied(pieces), elements };
}
