import { fromHtml } from 'hast-util-from-html';
import { toText as hastToText } from 'hast-util-to-text';
import type { Html } from '../model/text.ts';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** The plain text of sanitized inline HTML, spaces as they are; `<br>` becomes a space. */
export function toText(html: Html): string {
  if (!/[<&]/.test(html)) return html;
  const bare = html.replace(/<br>/g, ' ').replace(/<\/?[a-z][^>]*>/g, '');
  const plain = bare.replace(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => entities[entity] ?? entity);
  return /&[#a-z]/i.test(bare.replace(/&(?:amp|lt|gt|quot|nbsp);/g, '')) ? parsed(html) : plain;
}

function parsed(html: Html): string {
  return hastToText(fromHtml(html, { fragment: true }), { whitespace: 'pre-wrap' });
}
