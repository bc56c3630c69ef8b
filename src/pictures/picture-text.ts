import { toLine } from '../html/to-text.ts';
import { kindLabel, strings } from '../i18n/interface.ts';
import type { LocaleInfo } from '../i18n/locale.ts';
import { type Entry, tablesOf } from '../model/entry.ts';
import { unlinked } from '../views/table/cell-view.ts';
import { tableView } from '../views/table/table-view.ts';

/** What stands in the picture of an entry: real literals, and texts in the language of the page and in English. */
export interface PictureText {
  lang: string;
  name: string;
  /** Below the name: what it is, and of which version. */
  facts: string;
  rows: { name: string; value: string; texts: string[] }[];
  /** Rows that there is no room for. */
  more: number;
}

/** Rows with texts, and without, that there is room for. */
const most = { withTexts: 3, without: 5 };

/** Returns what stands in the picture of an entry's page. */
export function pictureText(entry: Entry, { tag }: LocaleInfo): PictureText {
  const language = entry.translations[tag] ? tag : 'en';
  const [table] = tablesOf(entry);
  const view = table && tableView(table, language, unlinked);
  const rows = (view?.rows ?? []).map(({ name, value, cells, undocumented }) => {
    const prose = cells.find((cell) => cell.type === 'prose');
    const texts = prose?.type === 'prose' && !undocumented ? [prose.target, prose.source] : [];
    return { name, value: value ?? '', texts: texts.map((html) => toLine(html)).filter(Boolean) };
  });
  const room = rows.some(({ texts }) => texts.length > 0) ? most.withTexts : most.without;
  return {
    lang: language,
    name: entry.name,
    facts: `${kindLabel(strings(tag), entry.kind)} · ${entry.version} · Interlinear`,
    rows: rows.slice(0, room),
    more: Math.max(0, rows.length - room),
  };
}
