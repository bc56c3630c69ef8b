import { toText } from '../../html/to-text.ts';
import type { Page } from '../parse/page.ts';
import type { RawTable } from '../parse/table.ts';
import { problem } from '../problem.ts';
import type { Row } from '../render/rows.ts';

/** Reports the source's rows that have text and no name: they are no members, and stand in no other place. */
export function reportNameless(rows: readonly (Row | null)[], table: RawTable, page: Page): void {
  rows.forEach((row, i) => {
    if (!row || row.name) return;
    const text = [row.value ?? '', toText(row.description)].join(' ').trim();
    page.problems.push(
      problem('row/no-name', table.rows[i]?.offset ?? 0, "a member's name", text || 'none'),
    );
  });
}
