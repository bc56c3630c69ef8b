import { decodeString } from 'micromark-util-decode-string';

/** Text with Markdown's backslash escapes and HTML's character references resolved (CommonMark 2.4, 2.5). */
export function decodeReferences(text: string): string {
  return /[\\&]/.test(text) ? decodeString(text) : text;
}
