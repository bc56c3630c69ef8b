const context = 3;

interface Change {
  /** Index of the first line, and how many, before and after. */
  before: [start: number, count: number];
  after: [start: number, count: number];
}

/** Returns what changed between two texts of a file as a unified diff, empty where nothing did. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [linesOf(before), linesOf(after)];
  const hunks: Change[][] = [];
  for (const change of changes(old, now)) {
    const last = hunks.at(-1)?.at(-1);
    const near = last && change.before[0] - (last.before[0] + last.before[1]) <= 2 * context;
    if (near) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  const body = hunks.map((hunk) => toHunk(hunk, old, now)).join('');
  return `--- a/${path}\n+++ b/${path}\n${body}`;
}

/** Lines with their line ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Lines that differ; where lines were added or taken away, all between the first and the last that does. */
function changes(old: string[], now: string[]): Change[] {
  if (old.length === now.length)
    return old.flatMap((line, i): Change[] =>
      line === now[i] ? [] : [{ before: [i, 1], after: [i, 1] }],
    );
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const count = (lines: string[]): [number, number] => [start, lines.length - start - end];
  return [{ before: count(old), after: count(now) }];
}

function toHunk(hunk: Change[], old: string[], now: string[]): string {
  const [first, last] = [hunk[0], hunk.at(-1)];
  if (!first || !last) return '';
  const lead = Math.min(context, first.before[0]);
  const start = first.before[0] - lead;
  const tail = Math.min(context, old.length - (last.before[0] + last.before[1]));
  const end = last.before[0] + last.before[1] + tail;
  const shift = first.after[0] - first.before[0];
  const grown = hunk.reduce((sum, { before, after }) => sum + after[1] - before[1], 0);
  const out = [`@@ -${start + 1},${end - start} +${start + shift + 1},${end - start + grown} @@\n`];
  let at = start;
  for (const { before, after } of hunk) {
    out.push(...old.slice(at, before[0]).map((line) => mark(' ', line)));
    out.push(...old.slice(before[0], before[0] + before[1]).map((line) => mark('-', line)));
    out.push(...now.slice(after[0], after[0] + after[1]).map((line) => mark('+', line)));
    at = before[0] + before[1];
  }
  out.push(...old.slice(at, end).map((line) => mark(' ', line)));
  return out.join('');
}

function mark(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
