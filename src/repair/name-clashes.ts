import { nameColumn, type Table } from '../model/table.ts';
import type { Locale } from '../model/text.ts';
import type { Edit } from './edit.ts';

/** A row of a table and what would be put in its cells. */
export interface EditedRow {
  row: Table['rows'][number];
  edits: readonly Edit[];
}

/**
 * Returns the rows whose name must not be put back yet: another row prints it for its own, in whatever case, and is left.
 * Two members of one name would be worse than one that everybody sees is damaged.
 */
export function clashingRows(
  { columns }: Table,
  rows: readonly EditedRow[],
  locale: Locale,
): ReadonlySet<EditedRow> {
  const column = nameColumn(columns);
  const names = rows.flatMap((one) => {
    const cell = one.row.cells[column];
    if (cell?.type !== 'literal') return [];
    const { literal, targets } = cell;
    const published = targets[locale]?.published;
    return [{ one, literal, published, isMended: one.edits.some(({ kind }) => kind === 'name') }];
  });
  const clashing = new Set<EditedRow>();
  // A name that stays as it is may keep another one from being put back.
  for (let size = -1; size !== clashing.size; ) {
    size = clashing.size;
    const kept = names.filter(
      ({ one, published, isMended }) => published && (!isMended || clashing.has(one)),
    );
    for (const { one, literal, isMended } of names) {
      const name = literal.toLowerCase();
      const isPrinted = kept.some(
        (other) => other.one !== one && other.published?.toLowerCase() === name,
      );
      if (isMended && isPrinted) clashing.add(one);
    }
  }
  return clashing;
}
