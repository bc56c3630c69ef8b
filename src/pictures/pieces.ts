/** Scripts whose letters change with those beside them: a word is drawn whole. */
const joined =
  /[\p{M}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Returns the pieces of a text that are drawn each for itself: characters, or words where characters join. */
export function piecesOf(text: string): string[] {
  if (!joined.test(text)) return [...text];
  return text.split(/( )/).filter(Boolean);
}
