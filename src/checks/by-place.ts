import type { Finding } from '../model/finding.ts';

/** Orders findings by file, line and column; findings of one place keep their order. */
export function byPlace(a: Finding, b: Finding): number {
  const [x, y] = [parts(a.place), parts(b.place)];
  if (x.path !== y.path) return x.path < y.path ? -1 : 1;
  return x.line - y.line || x.column - y.column;
}

/** Splits `zh-CN/…/x.md:12:3`; a path may itself hold colons. */
export function parts(place: string): { path: string; line: number; column: number } {
  const [, path = place, line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/s.exec(place) ?? [];
  return { path, line: Number(line), column: Number(column) };
}
