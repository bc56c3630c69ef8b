import { fromHtml } from 'hast-util-from-html';
import { toText as hastToText } from 'hast-util-to-text';
import type { Html } from '../model/text.ts';

const references: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** The plain text of sanitized inline HTML, spaces as they are; `<br>` becomes a space. */
export function toText(html: Html): string {
  if (!/[<&]/.test(html)) return html;
  return html
    .replace(/<br>/g, ' ')
    .replace(/<\/?[a-z][^<>]*>/g, '')
    .replace(/&[#a-z\d]+;/gi, (reference) => references[reference] ?? parsed(reference));
}

function parsed(reference: string): string {
  return hastToText(fromHtml(reference, { fragment: true }), { whitespace: 'pre-wrap' });
}
