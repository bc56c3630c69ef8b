import stringWidth from 'string-width';

/** Lays rows out in columns, the first two set left, numbers right, with a rule below the first row and above the last. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => stringWidth(row[i] ?? ''))),
  );
  const lines = rows.map((row) =>
    widths
      .map((width, i) => {
        const gap = ' '.repeat(width - stringWidth(row[i] ?? ''));
        return i < 2 ? (row[i] ?? '') + gap : gap + (row[i] ?? '');
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = '-'.repeat(widths.reduce((all, width) => all + width + 2, -2));
  return [...lines.slice(0, 1), rule, ...lines.slice(1, -1), rule, ...lines.slice(-1)];
}
