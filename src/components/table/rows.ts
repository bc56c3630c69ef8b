import { element, joinHtml, noHtml } from '../../html/compose.ts';
import { escapeText } from '../../html/escape.ts';
import type { Html } from '../../model/text.ts';
import type { FormerView, ProseView } from '../../views/table/cell-view.ts';
import type { RowView } from '../../views/table/table-view.ts';
import { bothLanguages, type CellWords, labelCell, literalCell } from './cells.ts';

/** What all rows of a table have in common. */
export interface TableRows {
  words: CellWords;
  /** Stands before the English that a row was translated from, and the language of these words. */
  former: { label: string; lang: string };
  /** Number of the column of texts; -1 where there is none. */
  texts: number;
  /** Whether texts stand in two columns, one language each. */
  bilingual: boolean;
  /** Whether a column of its own has the English that rows were translated from. */
  hasFormer: boolean;
  /** Whether an empty cell takes the room that is left. */
  filled: boolean;
  /** Columns of the table, that which fills it aside. */
  width: number;
}

/**
 * Returns a row of a table.
 * @param mark what another version says of it
 */
export function tableRow(row: RowView, table: TableRows, mark?: string): Html {
  const { words, hasFormer, filled } = table;
  if (row.divider) return dividerRow(row, table);
  const cells = row.cells.flatMap((cell, i) => {
    if (cell.type === 'literal')
      return i === 0
        ? element('th', { scope: 'row' }, literalCell(cell, words, mark))
        : element('td', {}, literalCell(cell, words));
    return i === table.texts ? textCells(cell, row.former, table) : labelCell(cell, words, i === 0);
  });
  if (hasFormer)
    cells.push(
      element('td', { class: 'source', ...words.english }, formerCells(row.former, table)),
    );
  if (filled) cells.push(element('td', {}, noHtml));
  const state = row.undocumented ? 'undocumented' : undefined;
  return element('tr', { id: row.anchor, class: state }, joinHtml(cells, ''));
}

function dividerRow({ cells }: RowView, { words, filled, width }: TableRows): Html {
  const heads = cells.map((cell) =>
    element(
      'th',
      { scope: 'rowgroup', class: 'divider', colspan: width },
      cell.type === 'prose' ? bothLanguages(cell, words) : noHtml,
    ),
  );
  return element('tr', {}, joinHtml([...heads, filled ? element('td', {}, noHtml) : noHtml], ''));
}

/** The cells of a text, one a language; the last has the English that the row was translated from, where that differs. */
function textCells({ target, source }: ProseView, former: FormerView[], table: TableRows): Html[] {
  const { words, bilingual } = table;
  const said = joinHtml([source ?? noHtml, formerCells(former, table)], '');
  const english = element('td', { class: 'source', ...words.english }, said);
  if (!bilingual) return [english];
  return [element('td', { class: 'target', lang: words.language }, target ?? noHtml), english];
}

function formerCells(cells: readonly FormerView[], { former }: TableRows): Html {
  if (cells.length === 0) return noHtml;
  const texts = cells.map((cell) =>
    cell.type === 'literal'
      ? joinHtml([element('code', {}, escapeText(cell.text)), escapeText(' ')], '')
      : element('span', {}, cell.html),
  );
  const label = element('b', { lang: former.lang }, escapeText(former.label));
  return element('div', { class: 'former small-print' }, joinHtml([label, ...texts], ''));
}
