import { identifiersIn } from '../../checks/prose/identifier.ts';
import type { ElementKind } from './content.ts';

const placeholder = /\$?\{[^{}\s]{1,100}\}|%(?:\d+\$)?[sd](?![A-Za-z])/g;

/** A word of a text that must stay as it is. */
export interface Word {
  kind: Extract<ElementKind, 'identifier' | 'placeholder'>;
  start: number;
  text: string;
}

/** Returns the words of a text that must stay as they are, in order: lowerCamel identifiers, placeholders, known names. */
export function wordsIn(text: string, names: readonly string[] = []): Word[] {
  const words = identifiersIn(text).flatMap((word) => placesOf(word, text));
  for (const name of names) words.push(...placesOf(name, text));
  for (const match of text.matchAll(placeholder))
    words.push({ kind: 'placeholder', start: match.index, text: match[0] });
  return apart(words);
}

function placesOf(word: string, text: string): Word[] {
  const places: Word[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const isWhole =
      !/[\w./-]/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length));
    if (isWhole) places.push({ kind: 'identifier', start: at, text: word });
  }
  return places;
}

/** Words in order, those that overlap an earlier or longer one dropped. */
function apart(words: Word[]): Word[] {
  const sorted = words.sort((a, b) => a.start - b.start || b.text.length - a.text.length);
  let end = 0;
  return sorted.filter(({ start, text }) => {
    if (start < end) return false;
    end = start + text.length;
    return true;
  });
}
