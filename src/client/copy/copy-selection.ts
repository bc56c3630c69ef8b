import { toNodes, toText } from './clipboard-forms.ts';
import { piecesOf } from './selection-rows.ts';

/**
 * Puts on the clipboard what a reader sees of a table, as text divided by tabs and as a plain HTML table,
 * where the browser's own copy would take along what translations printed. A double click selects a whole literal.
 */
export function startCopySelection(): void {
  const main = document.querySelector('main');
  if (!main) return;
  document.addEventListener('copy', (event) => {
    const range = selected();
    if (!range || !event.clipboardData || !reaches(range)) return;
    const pieces = piecesOf(range, main);
    if (pieces.length === 0) return;
    event.clipboardData.setData('text/plain', toText(pieces));
    event.clipboardData.setData('text/html', toNodes(pieces).innerHTML);
    event.preventDefault();
  });
  main.addEventListener('dblclick', ({ target }) => {
    const literal = target instanceof Element && target.closest('[data-literal], [data-published]');
    if (literal) getSelection()?.selectAllChildren(literal);
  });
}

function selected(): Range | undefined {
  const selection = getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0
    ? selection.getRangeAt(0)
    : undefined;
}

/** Whether more than one text is selected, and cells or literals are among them. */
function reaches(range: Range): boolean {
  const { commonAncestorContainer: holder } = range;
  if (holder instanceof Text) return false;
  const element = holder as Element;
  if (element.closest('input, textarea, [data-literal], [data-published]')) return false;
  return Boolean(
    element.closest('main tr') ??
      [...element.querySelectorAll('main tr, main [data-published]')].some((one) =>
        range.intersectsNode(one),
      ),
  );
}
