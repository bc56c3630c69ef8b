/** A part of a page's line: prose is what a translator wrote, and nobody may lose. */
interface Part {
  text: string;
  prose: boolean;
}
type Cell = Part[];

/** A page's lines, those of its tables as rows of cells. */
export interface Lines {
  lines: (string | Row)[];
  /** Numbers of the lines that hold a table's rows. */
  rows: number[];
}
interface Row {
  cells: Cell[];
  end: string;
}

const delimiter = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const literalHeader = /^(?:value|int value|member)$/i;
const typeHeader = /^(?:return )?type$/i;
/** Columns of names of permissions, and first columns that are translated. */
const permissionsHeader = /^(?:permissions\b|delegated|application$)/i;
const labelHeader =
  /^(?:methods?|functions?|common task|permission type|supported resource|calendar)\b/i;

/** Cuts a row at its pipes that are not escaped. */
function cut(line: string): { cells: string[]; end: string } {
  const cells = line.replace(/^\s*\|/, '').split(/(?<!\\)\|/);
  const isClosed = cells.length > 1 && (cells.at(-1) ?? '').trim() === '';
  return isClosed ? { cells: cells.slice(0, -1), end: '|' } : { cells, end: '' };
}

/** The English headers of a page's tables, in order. */
export function headersOf(text: string): string[][] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    if (!line.includes('|') || !delimiter.test(lines[i + 1] ?? '')) return [];
    return [cut(line).cells.map((cell) => visible(englishOf(cell)).replace(/[*_]/g, '').trim())];
  });
}

function englishOf(cell: string): string {
  const halves = [...cell.matchAll(/data-stu-id="[^"]*">(.*?)<\/span>/g)].map(([, text]) => text);
  return halves.length > 0 ? halves.join(' ') : cell;
}

/** Whether a cell holds a literal, below a header and at its place in the row. */
function isLiteral(cell: string, header: string, n: number): boolean {
  const english = englishOf(cell).replace(/\]\([^()]*\)/g, ']');
  if (permissionsHeader.test(header))
    return !/[A-Za-z]/.test(english.replace(/[A-Za-z][\w-]+(?:\.[A-Za-z][\w-]*)+/g, ''));
  // The name of an action is a label that no translation may change.
  if (n === 0 && labelHeader.test(header)) return /^\W*[a-z]\w*\W*$/.test(english);
  if (typeHeader.test(header)) return !isSentence(visible(english));
  return (n === 0 || literalHeader.test(header)) && !isSentence(visible(cell));
}

/**
 * Reads a translated page's lines: the first cell of a row, and those below a header of values, types or permissions, hold
 * literals unless they hold a sentence, the others prose. Null where its tables are not those of its English page.
 */
export function toLines(text: string, headers: readonly (readonly string[])[]): Lines | null {
  const raw = text.split('\n');
  const lines: (string | Row)[] = [...raw];
  const rows: number[] = [];
  let table = -1;
  let header: readonly string[] | undefined;
  for (const [i, line] of raw.entries()) {
    if (line.includes('|') && delimiter.test(raw[i + 1] ?? '')) {
      table += 1;
      header = headers[table];
      if (header?.length !== cut(line).cells.length) return null;
    } else if (!line.includes('|')) header = undefined;
    else if (header && !delimiter.test(line)) {
      const { cells, end } = cut(line);
      lines[i] = {
        cells: cells.map((cell, n) => [
          { text: cell, prose: !isLiteral(cell, header?.[n] ?? '', n) },
        ]),
        end,
      };
      rows.push(i);
    }
  }
  return table === headers.length - 1 && rows.length > 0 ? { lines, rows } : null;
}

/** Returns the lines' text, and for each line of it the words of prose that have to stand there. */
export function written({ lines }: Lines): { text: string; prose: string[][] } {
  const out = lines.flatMap((line) => {
    if (typeof line === 'string') return [{ text: line, prose: /^\s*#/.test(line) ? '' : line }];
    const text = `|${line.cells.map((cell) => cell.map((part) => part.text).join(' ')).join('|')}${line.end}`;
    const kept = line.cells.flat().filter(({ prose }) => prose);
    return [{ text, prose: kept.map((part) => part.text).join(' ') }];
  });
  return {
    text: out.map(({ text }) => text).join('\n'),
    prose: out.map(({ prose }) => wordsOf(prose)),
  };
}

/** A line as a reader of the translation sees it: without tags and the English that it carries. */
function visible(line: string): string {
  return line
    .replace(/<span class="sxs-lookup">.*?<\/span><\/span>/g, ' ')
    .replace(/<\/?span\b[^>]*>/g, '');
}

const segment =
  /(\[)?<span data-ttu-id="[^"]*">(.*?)<\/span><span class="sxs-lookup"><span data-stu-id="[^"]*">(.*?)<\/span><\/span>(\])?/g;
const identifier = '(?=[^\\s[\\]]*(?:[a-z][A-Z]|[._]))[^\\s[\\]]+';
const ownLabel = new RegExp(`^${identifier}$`);
const labelWithin = new RegExp(`\\[${identifier}\\](?=[([])`);

/** A line without labels of one word in segments of which the English has an identifier as a label: they are to be that. */
function withoutLabels(line: string): string {
  return line.replace(segment, (whole, open, target: string, source: string, close) => {
    if (open && close) return ownLabel.test(source) && !/\s/.test(target) ? ' ' : whole;
    return labelWithin.test(source) ? whole.replace(/\[[^\s[\]]+\](?=[([])/g, ' ') : whole;
  });
}

/** The words of a line; in Chinese, its characters. */
export function wordsOf(line: string): string[] {
  const prose = visible(withoutLabels(line));
  return prose.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}_])+/gu) ?? [];
}

/** Whether a text is more than a translated name. */
function isSentence(text: string): boolean {
  return text.trim().split(/\s+/).length > 4 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 12;
}

type Damage = (lines: Lines, row: Row, at: number, next: () => number) => void;

const pick = <T>(from: readonly T[], next: () => number): T | undefined =>
  from[Math.floor(next() * from.length)];

function insideTarget(text: string, change: (inner: string) => string): string {
  const half = /(data-ttu-id="[^"]*">)(.*?)(<\/span>)/s;
  return half.test(text)
    ? text.replace(half, (_, open, inner, close) => open + change(inner) + close)
    : change(text);
}

const changes: ((literal: string, next: () => number) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/([a-z])([A-Z])/g, '$1 $2'),
  (text) => `${text};`,
  (text) => `**${text.trim()}**`,
  (text) => `\`${text.trim()}\``,
  (text) => `Palavra (${text.trim()})`,
  (text) => text.slice(0, Math.ceil(text.length / 2)),
  () => 'palavra',
  () => 'duas palavras',
  () => '无',
  () => '双面打印',
  () => '',
  (_, next) => String(Math.floor(next() * 300)),
  (text) => ` ${text} `,
];

/** Kinds of damage to a table, each as likely as the others. */
const damages: Damage[] = [
  // Cells removed, added, swapped, merged, moved.
  (_, { cells }, __, next) => cells.splice(Math.floor(next() * cells.length), 1),
  (_, { cells }, __, next) =>
    cells.splice(Math.floor(next() * (cells.length + 1)), 0, [{ text: '', prose: false }]),
  (_, { cells }, __, next) =>
    cells.splice(Math.floor(next() * (cells.length + 1)), 0, [
      { text: 'mais uma palavra 多一个词', prose: true },
    ]),
  (_, { cells }, __, next) => {
    const [a, b] = [Math.floor(next() * cells.length), Math.floor(next() * cells.length)];
    [cells[a], cells[b]] = [cells[b] ?? [], cells[a] ?? []];
  },
  (_, { cells }, __, next) => {
    const at = Math.floor(next() * (cells.length - 1));
    if (cells.length > 1) cells.splice(at, 2, [...(cells[at] ?? []), ...(cells[at + 1] ?? [])]);
  },
  (_, { cells }) => cells.unshift(...cells.splice(-1)),
  (_, { cells }) => cells.push(...cells.splice(0, 1)),
  (_, { cells }, __, next) => {
    const [from, to] = [pick(cells, next), pick(cells, next)];
    if (from && to && from !== to) to.push(...from.splice(0));
  },
  // Rows removed, doubled, swapped, merged, parted from their table.
  ({ lines }, _, at) => lines.splice(at, 1),
  ({ lines }, row, at) => lines.splice(at, 0, { ...row, cells: structuredClone(row.cells) }),
  ({ lines, rows }, row, at, next) => {
    const other = pick(rows, next) ?? at;
    const there = lines[other];
    if (typeof there === 'object') [lines[at], lines[other]] = [there, row];
  },
  ({ lines }, { cells }, at) => {
    const below = lines[at + 1];
    if (typeof below !== 'object') return;
    cells.push(...below.cells);
    lines.splice(at + 1, 1);
  },
  ({ lines }, _, at, next) => lines.splice(at, 0, next() < 0.5 ? '' : '<!-- -->'),
  ({ lines }, _, at) => lines.splice(at, 0, '|'),
  (_, row) => {
    row.end = row.end ? '' : '|';
  },
];

/** Changes a literal of a row as translations do. */
const mistranslate: Damage = (_, { cells }, __, next) => {
  const part = pick(
    cells.flat().filter(({ prose }) => !prose),
    next,
  );
  const change = pick(changes, next);
  if (part && change) part.text = insideTarget(part.text, (inner) => change(inner, next));
};

/** Damages a page's tables: one to six faults, half of them in literals. */
export function damage({ lines, rows }: Lines, next: () => number): Lines {
  const damaged: Lines = { lines: structuredClone(lines), rows };
  for (let n = 1 + Math.floor(next() * 6); n > 0; n--) {
    const now = damaged.lines.flatMap((line, i) => (typeof line === 'object' ? [i] : []));
    const at = pick(now, next) ?? -1;
    const row = damaged.lines[at];
    if (typeof row !== 'object') break;
    const kind = next() < 0.5 ? mistranslate : pick(damages, next);
    kind?.({ lines: damaged.lines, rows: now }, row, at, next);
  }
  return damaged;
}
