import {
  codeMarkdown,
  escapeMarkdown,
  fencedMarkdown,
  inlineMarkdown,
  linkMarkdown,
  paragraphMarkdown,
  tableMarkdown,
} from '../html/to-markdown.ts';
import { strings, tableWords } from '../i18n/interface.ts';
import type { Block } from '../model/block.ts';
import { isRestored } from '../model/change.ts';
import { type Entry, type Part, tablesOf } from '../model/entry.ts';
import type { Table } from '../model/table.ts';
import type { Html, Locale } from '../model/text.ts';
import { absolute, dataAddress, entryAddress } from '../views/address.ts';
import { withLinks } from '../views/links/page-links.ts';
import { officialPage } from '../views/links/upstream.ts';
import type { SiteIndex } from '../views/site/site-index.ts';
import { unlinked } from '../views/table/cell-view.ts';
import { tableView } from '../views/table/table-view.ts';

/**
 * Returns an entry as Markdown for programs that read text: real names and values only, the locale's texts beside the
 * English. What a translation printed for a literal is nowhere in it, nor are rows that could not be matched.
 */
export function entryMarkdown(entry: Entry, locale: Locale, index: SiteIndex): string {
  const translation = entry.translations[locale];
  const language = translation ? locale : 'en';
  const find = index.find(locale);
  const linked = (html: Html) =>
    withLinks(html, { locale, path: entry.path, find: absoluteOf(find) });
  const inline = (html: Html) => inlineMarkdown(linked(html));
  const paragraph = (html: Html) => paragraphMarkdown(linked(html));
  return [
    `# ${entry.name}`,
    facts(entry, locale),
    ...groups(entry.parts).flatMap((group) =>
      Array.isArray(group)
        ? [list(group, language, paragraph)]
        : group.type === 'table'
          ? [table(group, language, inline)]
          : block(group, language, paragraph, inline),
    ),
    ...(tablesOf(entry).some(({ unmatched }) => unmatched[language]?.length)
      ? ['The translation has rows that could not be matched with the source; they are left out.']
      : []),
    credits(entry, locale),
    '',
  ].join('\n\n');
}

function facts(entry: Entry, locale: Locale): string {
  const lines = [
    entry.kind,
    entry.namespace === null ? null : `namespace ${codeMarkdown(entry.namespace)}`,
    `version ${codeMarkdown(entry.version)}`,
    `[page](${absolute(entryAddress(locale, entry))})`,
    `[JSON](${absolute(dataAddress(entry))})`,
  ];
  return lines.filter((line) => line !== null).join(' · ');
}

/** The parts of an entry, items that follow one another together. */
function groups(parts: readonly Part[]): (Part | Block[])[] {
  const grouped: (Part | Block[])[] = [];
  for (const part of parts) {
    const last = grouped.at(-1);
    if (part.type === 'table' || part.role !== 'item') grouped.push(part);
    else if (Array.isArray(last)) last.push(part);
    else grouped.push([part]);
  }
  return grouped;
}

/** Items of a list, each below the one that it belongs to. */
function list(items: readonly Block[], language: Locale, markdown: (html: Html) => string): string {
  const open: number[] = [];
  const lines = items.flatMap(({ depth, number, text: texts }) => {
    const html = texts[language] ?? texts['en'];
    if (html === undefined) return [];
    while ((open.at(-1) ?? -1) >= depth) open.pop();
    const indent = '    '.repeat(open.length);
    open.push(depth);
    return [`${indent}${number === undefined ? '-' : `${number}.`} ${markdown(html)}`];
  });
  return lines.join('\n');
}

/** A text; title and namespace are said already. */
function block(
  { role, depth, text: texts }: Block,
  language: Locale,
  markdown: (html: Html) => string,
  cell: (html: Html) => string,
): string[] {
  // Code is the source's, as every literal.
  const html =
    role === 'code' ? (texts['en'] ?? texts[language]) : (texts[language] ?? texts['en']);
  if (html === undefined || /^(?:title|namespace|include)$/.test(role)) return [];
  if (role === 'table') return [tableMarkdown(html, cell)];
  if (role === 'code') return [fencedMarkdown(html)];
  const text = markdown(html);
  if (text === '') return [];
  if (role === 'heading') return [`${'#'.repeat(Math.max(2, depth))} ${text}`];
  return [role === 'note' ? `> ${text}` : text];
}

function table(own: Table, language: Locale, markdown: (html: Html) => string): string {
  const { columns, bilingual, rows } = tableView(own, language, unlinked);
  const labels = tableWords(strings('en'), own.kind).columns;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const header = line(
    columns.flatMap(({ key, type }) => {
      const label = labels[key] ?? key;
      if (type === 'literal') return [label];
      return bilingual ? [`${label} (${language})`, `${label} (en)`] : [`${label} (en)`];
    }),
  );
  const lines = rows.map(({ cells }) =>
    line(
      cells.flatMap((cell, i) => {
        if (cell.type === 'literal') return [cell.literal ? codeMarkdown(cell.literal) : ''];
        if (cell.unsupported) return [strings('en').entry.unsupported];
        const texts = [cell.target, cell.source].map((html) => (html ? markdown(html) : ''));
        const [target = '', source = ''] = texts;
        if (columns[i]?.type === 'literal')
          return [[...new Set(texts)].filter(Boolean).join(' · ')];
        return bilingual ? [target, source] : [source];
      }),
    ),
  );
  return [header, header.replace(/[^|]+/g, ' --- '), ...lines].join('\n');
}

function credits(entry: Entry, locale: Locale): string {
  const { source, license, licenseUrl } = entry.origin;
  const changed = isRestored(entry, locale) ? ' Changed: literals restored.' : '';
  const page = linkMarkdown(escapeMarkdown(entry.path), officialPage(locale, entry.path));
  const named = escapeMarkdown(license);
  const terms = licenseUrl ? linkMarkdown(named, licenseUrl) : named;
  return `Source: ${page}, ${escapeMarkdown(source)}, ${terms}.${changed}`;
}

function absoluteOf(find: ReturnType<SiteIndex['find']>): ReturnType<SiteIndex['find']> {
  return (path, fragment) => {
    const found = find(path, fragment);
    return found === undefined ? undefined : absolute(found);
  };
}
