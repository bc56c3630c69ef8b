import { checkEntry } from '../../../src/checks/index.ts';
import { joinPath } from '../../../src/ingest/join/join-path.ts';
import type { Entry } from '../../../src/model/entry.ts';

/** A cell as a translation prints it and as its source has it; a text alone where both are the same. */
export type Cell = string | [target: string, source: string];

/** A page to be written in the formats of the reference. */
export interface Page {
  title?: Cell;
  summary?: Cell;
  rows: Cell[][];
}

const path = 'api-reference/beta/resources/colour.md';
const targetOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell[0]);
const sourceOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell[1]);

/** The English page of that text. */
export function english({ title = 'colour enum type', summary = 'A colour.', rows }: Page): string {
  return page(
    sourceOf(title),
    sourceOf(summary),
    rows.map((row) => row.map(sourceOf)),
    String,
  );
}

/** The side-by-side page. */
export function sideBySide({ title = 'colour enum type', summary = 'A colour.', rows }: Page) {
  let id = 100;
  const both = (cell: Cell) => {
    id += 1;
    return `<span data-ttu-id="a-${id}">${targetOf(cell)}</span><span class="sxs-lookup"><span data-stu-id="a-${id}">${sourceOf(cell)}</span></span>`;
  };
  return page(title, summary, rows, both);
}

/** The plain localized page. */
export function plain({ title = 'colour enum type', summary = 'A colour.', rows }: Page): string {
  return page(title, summary, rows, targetOf);
}

function page(title: Cell, summary: Cell, rows: Cell[][], write: (cell: Cell) => string): string {
  const line = (row: Cell[]) => `|${row.map(write).join('|')}|`;
  const [first = []] = rows;
  const header = ['Member', 'Value', 'Description'].slice(0, first.length);
  return [
    `# <a name="colour-enum-type"></a>${write(title)}`,
    write(summary),
    '## <a name="members"></a>Members',
    [line(header), `|${first.map(() => ':--').join('|')}|`, ...rows.map(line)].join('\n'),
    '',
  ].join('\n\n');
}

/** The entry that pages of one path join to. */
export function entryOf(pages: Record<string, string>): Entry {
  const [entry] = joinPath(filesOf(pages)).entries;
  if (!entry) throw new Error('no entry');
  return entry;
}

/** Pages as the files of one path. */
export function filesOf(pages: Record<string, string>) {
  const files = Object.entries(pages).map(([locale, text]) => ({
    locale,
    path,
    bytes: new TextEncoder().encode(text),
  }));
  return { path, files };
}

/** Findings as `[check, severity, expected, actual]`. */
export function tuples(pages: Record<string, string>, locale = 'zh-CN') {
  const findings = checkEntry(entryOf(pages))[locale] ?? [];
  return findings.map(({ check, severity, expected, actual }) => [
    check,
    severity,
    expected,
    actual,
  ]);
}

/** Findings of a side-by-side page beside the English it was made from. */
export function found(page: Page, locale = 'zh-CN') {
  return tuples({ en: english(page), [locale]: sideBySide(page) }, locale);
}
