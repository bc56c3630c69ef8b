import { escapeName, unescapeName } from './escape-name.ts';

/**
 * What a translation printed for literals, for one part of the index.
 * Literals are taken in their order of code units, each with its rows in order; those without damage are stepped over.
 */
export interface PublishedColumn {
  /** Steps from one damaged literal to the next, separated by spaces. */
  steps: string;
  /** What was printed for each, one line a literal, forms separated by tabs. */
  forms: string;
  /** Which form each row of the literal has: `0` none, `1` the first …; trailing `0`s left out, an empty line where all have the first. */
  rows: string;
}

export interface PublishedFile {
  names: PublishedColumn;
  values: PublishedColumn;
}

const marks = /[\\\t\n\r]/g;

/** Rows of each literal, in the order that a column counts them; rows without a literal are left out. */
export function rowsByLiteral(literals: readonly (string | null)[]): [string, number[]][] {
  const rows = new Map<string, number[]>();
  literals.forEach((literal, row) => {
    if (literal === null) return;
    const known = rows.get(literal);
    if (known) known.push(row);
    else rows.set(literal, [row]);
  });
  return [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Writes the column of what was `printed` for `literals`; both count rows, `undefined` where nothing differs. */
export function toColumn(
  literals: readonly (string | null)[],
  printed: readonly (string | undefined)[],
): PublishedColumn {
  const steps: number[] = [];
  const forms: string[] = [];
  const lines: string[] = [];
  let before = -1;
  rowsByLiteral(literals).forEach(([, rows], position) => {
    const own = rows.map((row) => printed[row]);
    const different = [...new Set(own.filter((form) => form !== undefined))];
    if (different.length === 0) return;
    steps.push(position - before);
    before = position;
    forms.push(different.map((form) => escapeName(form, marks)).join('\t'));
    const which = own.map((form) => (form === undefined ? 0 : different.indexOf(form) + 1));
    lines.push(
      which.every((one) => one === 1)
        ? ''
        : which
            .map((one) => String.fromCharCode(48 + one))
            .join('')
            .replace(/0+$/, ''),
    );
  });
  return { steps: steps.join(' '), forms: forms.join('\n'), rows: lines.join('\n') };
}

/**
 * Reads a column: what was printed, by row.
 *
 * @param literalRows see `rowsByLiteral`; the same for all translations
 */
export function readColumn(
  literalRows: readonly (readonly [string, readonly number[]])[],
  column: PublishedColumn,
): Map<number, string> {
  const printed = new Map<number, string>();
  if (column.steps === '') return printed;
  const forms = column.forms.split('\n');
  const lines = column.rows.split('\n');
  let position = -1;
  column.steps.split(' ').forEach((step, index) => {
    position += Number(step);
    const own = (forms[index] ?? '').split('\t').map(unescapeName);
    const line = lines[index] ?? '';
    (literalRows[position]?.[1] ?? []).forEach((row, order) => {
      const which = line === '' ? 1 : order < line.length ? line.charCodeAt(order) - 48 : 0;
      const form = own[which - 1];
      if (form !== undefined) printed.set(row, form);
    });
  });
  return printed;
}
