import type { Html } from '../model/text.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Returns a name as HTML that may break between its words: `deviceManagement<wbr>State`. */
export function breakable(name: string): Html {
  return name
    .replace(/[&<>]/g, (character) => escapes[character] ?? '')
    .replace(/([a-z\d])(?=[A-Z][a-z])|([_.-])(?=\w)/g, '$1$2<wbr>');
}
