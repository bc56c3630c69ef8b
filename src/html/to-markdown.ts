import type { Nodes, Parents } from 'hast';
import type { Html } from '../model/text.ts';
import { textOf, toText } from './to-text.ts';
import { elementsIn, serialize, treeOf } from './tree.ts';

const marks: Record<string, string> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  del: '~~',
  s: '~~',
};

/** Sanitized inline HTML as Markdown in one line that can stand in a table's cell. */
export function inlineMarkdown(html: Html): string {
  const markdown = /[<&]/.test(html) ? contentOf(treeOf(html)) : escapeMarkdown(html);
  return markdown.replace(/\s+/g, ' ').trim();
}

/** As `inlineMarkdown`, for the start of a block: what would begin a list, a quotation or a heading is text. */
export function paragraphMarkdown(html: Html): string {
  return inlineMarkdown(html)
    .replace(/^(?=[-+](?:\s|-|$)|>|#{1,6}(?:\s|$))/, '\\')
    .replace(/^\d{1,9}(?=[.)](?:\s|$))/, '$&\\');
}

/** Escapes what a Markdown reader would take for inline markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*[\]|<~]|(?<!\w)_|_(?!\w)|&(?=#?\w)/g, '\\$&');
}

/** A literal as inline code for a table's cell, whatever is in it. */
export function codeMarkdown(literal: string): string {
  // A table's reader takes the backslash before a pipe for an escape even in code: here HTML has to help.
  if (/\\\|/.test(literal)) return `<code>${escapeMarkdown(literal)}</code>`;
  const longest = Math.max(0, ...(literal.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(literal) ? ' ' : '';
  return `${fence}${pad}${literal.replaceAll('|', '\\|')}${pad}${fence}`;
}

/** Code of any number of lines as a fenced block, whatever is in it. */
export function fencedMarkdown(code: Html): string {
  const lines = toText(code).replace(/(?<!\n)\n+$/, '');
  const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, lines, fence].join('\n');
}

/**
 * A table as Markdown.
 * @param markdown makes a cell's
 */
export function tableMarkdown(html: Html, markdown: (cell: Html) => string): string {
  const rows = elementsIn(treeOf(html), ({ tagName }) => tagName === 'tr').map(({ children }) =>
    children.map((cell) =>
      cell.type === 'element' ? markdown(serialize({ type: 'root', children: cell.children })) : '',
    ),
  );
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const [header = [], ...body] = rows;
  return [line(header), line(Array(width).fill('---')), ...body.map(line)].join('\n');
}

/**
 * A link, whatever its address holds.
 * @param label Markdown
 */
export function linkMarkdown(label: string, href: string): string {
  return `[${label}](${address(href)})`;
}

function contentOf(parent: Parents): string {
  return parent.children
    .map((child, i) => {
      const markdown = markdownOf(child);
      return isLink(parent.children[i + 1]) ? markdown.replace(/!$/, '\\!') : markdown;
    })
    .join('');
}

function markdownOf(node: Nodes): string {
  if (node.type === 'text') return escapeMarkdown(node.value);
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return ' ';
  if (node.tagName === 'code') return codeMarkdown(textOf(node).replace(/\s+/g, ' ').trim());
  const content = contentOf(node);
  if (isLink(node)) return linkMarkdown(content, String(node.properties['href']));
  const mark = marks[node.tagName] ?? '';
  return mark + content + mark;
}

function isLink(node: Nodes | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'a' && node.properties['href'] !== undefined;
}

function address(href: string): string {
  return href.replace(/[()\s<>]/g, (c) =>
    encodeURIComponent(c).replace('(', '%28').replace(')', '%29'),
  );
}
