import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { xmlOf, xmlText } from '../exports/xml.ts';
import { toLine } from '../html/to-text.ts';
import { strings, tableWords } from '../i18n/interface.ts';
import type { LocaleInfo } from '../i18n/locale.ts';
import { isRestored } from '../model/change.ts';
import { type Entry, summaryOf, tablesOf } from '../model/entry.ts';
import type { Table } from '../model/table.ts';
import type { Html } from '../model/text.ts';
import { absolute, entryAddress } from '../views/address.ts';
import { unlinked } from '../views/table/cell-view.ts';
import { tableView } from '../views/table/table-view.ts';
import { docsetType } from './index-rows.ts';

/**
 * Returns the page of an entry in a docset: real literals, the locale's texts beside the English, no script, nothing that
 * is loaded but the docset's own style. It is XHTML, and HTML to a reader that takes it for that.
 */
export function docsetDocument(entry: Entry, { tag, dir }: LocaleInfo, styleUrl: string): string {
  const language = entry.translations[tag] ? tag : 'en';
  const summary = summaryOf(entry).flatMap(({ text }) => {
    const [target, source] = [text[language], text['en']].map((html) => toLine(html));
    return [
      ...(target ? [x('p', { lang: language }, xmlText(target))] : []),
      ...(source && language !== 'en' ? [x('p', { lang: 'en', dir: 'ltr' }, xmlText(source))] : []),
    ];
  });
  const { source, license } = entry.origin;
  const changed = isRestored(entry, tag) ? ` ${strings('en').frame.changed}` : '';
  const body = x('body', [
    x('h1', [x('code', xmlText(entry.name))]),
    x('p', { class: 'facts' }, xmlText(`${entry.namespace ?? ''} · ${entry.version}`)),
    ...summary,
    ...tablesOf(entry).map((table) => tableOf(table, language, tag)),
    x('p', { class: 'facts' }, [
      x('a', { href: absolute(entryAddress(tag, entry)) }, 'Interlinear'),
      xmlText(` · ${source}, ${license}.${changed}`),
    ]),
  ]);
  const head = x('head', [
    x('meta', { charset: 'utf-8' }),
    x('title', xmlText(`${entry.name} · ${entry.version}`)),
    x('link', { rel: 'stylesheet', href: styleUrl }),
  ]);
  const html = x('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang: tag, dir }, [head, body]);
  return `<!doctype html>\n${xmlOf(html)}\n`;
}

function tableOf(table: Table, language: string, tag: string): Element {
  const { columns, bilingual, rows } = tableView(table, language, unlinked);
  const labels = tableWords(strings(tag), table.kind).columns;
  const header = columns.map(({ key }) => x('th', xmlText(labels[key] ?? key)));
  const lines = rows.map(({ anchor, name, cells }) => {
    const toc = `//apple_ref/cpp/${docsetType(table.kind)}/${encodeURIComponent(name)}`;
    const marks = [x('a', { class: 'dashAnchor', name: toc }, '')];
    const content = cells.map((cell, column) => {
      const before = column === 0 ? marks : [];
      if (cell.type === 'literal')
        return x('td', [...before, x('code', xmlText(cell.literal ?? ''))]);
      const texts = [text(cell.target, language), bilingual ? text(cell.source, 'en') : []];
      return x('td', [...before, ...texts.flat()]);
    });
    return x('tr', { id: anchor }, content);
  });
  return x('table', [x('thead', [x('tr', header)]), x('tbody', lines)]);
}

function text(html: Html | null | undefined, language: string): ElementContent[] {
  const line = toLine(html);
  return line === '' ? [] : [x('p', { lang: language }, xmlText(line))];
}
