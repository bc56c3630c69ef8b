/** A piece of a selection: a row of a table by its cells, or a text outside of any table. */
export type Piece = { cells: string[] } | { text: string };

const blocks = 'tr, p, h1, h2, h3, li, dt, dd, pre, div, section, summary, figcaption';
/** What stands beside literals and texts but isn't a part of them. */
const beside = '[data-published], .visually-hidden, button, [hidden]';

/**
 * Returns what a reader sees of a range, row by row: without what translations printed, without buttons,
 * and without the columns that the reading mode hides. Rows keep their empty cells.
 */
export function piecesOf(range: Range, root: Element): Piece[] {
  const pieces: Piece[] = [];
  let block: Element | null = null;
  for (const { text, node } of textsIn(range, root)) {
    const holder = node.parentElement;
    const row = holder?.closest('tr') ?? null;
    const own = row ?? holder?.closest(blocks) ?? null;
    if (own !== block) {
      block = own;
      pieces.push(row ? { cells: visibleCells(row).map(() => '') } : { text: '' });
    }
    const piece = pieces.at(-1);
    if (!piece) continue;
    if ('text' in piece) piece.text += text;
    else if (row) {
      const i = visibleCells(row).findIndex((cell) => cell.contains(node));
      if (i >= 0) piece.cells[i] += text;
    }
  }
  return pieces
    .map(trimmed)
    .filter((piece) => ('text' in piece ? piece.text : piece.cells.some(Boolean)));
}

function* textsIn(range: Range, root: Element): Generator<{ text: string; node: Text }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!range.intersectsNode(node)) continue;
    if (node.parentElement?.closest(beside) || node.parentElement?.checkVisibility() === false)
      continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    if (to > from) yield { text: node.data.slice(from, to), node };
  }
}

function visibleCells(row: Element): Element[] {
  return [...row.children].filter(
    (cell) => cell.checkVisibility() && !cell.classList.contains('row-buttons'),
  );
}

function trimmed(piece: Piece): Piece {
  const trim = (text: string) => text.replace(/\s+/g, ' ').trim();
  return 'text' in piece ? { text: trim(piece.text) } : { cells: piece.cells.map(trim) };
}
