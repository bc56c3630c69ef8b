import type { Html } from '../model/text.ts';
import { plainText } from './plain-text.ts';

const marks: Record<string, string> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  del: '~~',
  s: '~~',
};

/** Returns sanitized inline HTML as Markdown in one line that can stand in a table's cell. */
export function inlineMarkdown(html: Html): string {
  if (!/[<&\\`*_[\]|~#]/.test(html)) return html.replace(/\s+/g, ' ').trim();
  return pieces(html).replace(/\s+/g, ' ').trim();
}

/** Escapes what a Markdown reader would take for markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*[\]|<~]|(?<!\w)_|_(?!\w)|^#/g, '\\$&');
}

/** Returns a literal as inline code for a table's cell, whatever is in it. */
export function codeMarkdown(literal: string): string {
  const longest = Math.max(0, ...(literal.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(literal) ? ' ' : '';
  return `${fence}${pad}${literal.replaceAll('|', '\\|')}${pad}${fence}`;
}

const element =
  /<(code)>(.*?)<\/code>|<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>|<(strong|b|em|i|del|s)>(.*?)<\/\5>/s;

function pieces(html: Html): string {
  let rest = html;
  let markdown = '';
  for (let match = element.exec(rest); match; match = element.exec(rest)) {
    const [whole, code, codeText = '', href, label = '', tag = '', content = ''] = match;
    markdown += text(rest.slice(0, match.index));
    if (code) markdown += codeMarkdown(plainText(codeText));
    else if (href !== undefined) markdown += `[${pieces(label)}](${address(href)})`;
    else markdown += `${marks[tag]}${pieces(content)}${marks[tag]}`;
    rest = rest.slice(match.index + whole.length);
  }
  return markdown + text(rest);
}

/** Text between elements: its edges' spaces are kept, other elements' tags are not. */
function text(html: Html): string {
  const start = /^\s/.test(html) ? ' ' : '';
  const end = /\s$/.test(html) ? ' ' : '';
  const plain = escapeMarkdown(plainText(html.replace(/<br>/g, ' ')));
  return plain === '' ? start : `${start}${plain}${end}`;
}

function address(href: string): string {
  return plainText(href).replace(/[()\s<>]/g, (c) =>
    encodeURIComponent(c).replace('(', '%28').replace(')', '%29'),
  );
}
