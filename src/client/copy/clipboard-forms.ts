import type { Piece } from './selection-rows.ts';

/** Returns pieces as text: one line per row, cells divided by tabs; a row of which one cell is selected is that cell. */
export function toText(pieces: readonly Piece[]): string {
  const columns = usedColumns(pieces);
  return pieces
    .map((piece) =>
      'text' in piece ? piece.text : columns.map((i) => piece.cells[i] ?? '').join('\t'),
    )
    .join('\n');
}

/** Returns pieces as nodes: tables of bare rows and cells, paragraphs between them. */
export function toNodes(pieces: readonly Piece[]): HTMLElement {
  const root = document.createElement('div');
  const columns = usedColumns(pieces);
  let table: HTMLTableElement | undefined;
  for (const piece of pieces) {
    if ('text' in piece) {
      table = undefined;
      const text = document.createElement('p');
      text.textContent = piece.text;
      root.append(text);
      continue;
    }
    if (!table) {
      table = document.createElement('table');
      root.append(table);
    }
    const row = table.insertRow();
    for (const i of columns) row.insertCell().textContent = piece.cells[i] ?? '';
  }
  return root;
}

/** Columns from the first to the last that any row has something of: a selection begins and ends where the reader put it. */
function usedColumns(pieces: readonly Piece[]): number[] {
  const used = pieces.flatMap((piece) =>
    'text' in piece ? [] : piece.cells.flatMap((cell, i) => (cell ? [i] : [])),
  );
  const first = Math.min(...used);
  return used.length === 0
    ? []
    : Array.from({ length: Math.max(...used) - first + 1 }, (_, i) => first + i);
}
