import { toText } from './to-text.ts';

const escapeOrReference = /\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const known = new Map<string, string>();

/** Text with Markdown's backslash escapes and HTML's character references resolved (CommonMark 2.4, 2.5). */
export function decodeReferences(text: string): string {
  return text.replace(escapeOrReference, (whole, escaped?: string) => escaped ?? decoded(whole));
}

function decoded(reference: string): string {
  const text = known.get(reference) ?? toText(reference);
  if (known.size < 1000) known.set(reference, text);
  return text;
}
