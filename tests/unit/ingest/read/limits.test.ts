import { expect, test } from 'vitest';
import { refusal } from '../../../../src/ingest/read/limits.ts';

const rows = (n: number, row: string) => `a\n\n|a|\n|-|\n${row.repeat(n)}`;

test.each<[string, string, string | null, number?]>([
  ['60,000 rows', rows(60_000, '|x|\n'), null],
  ['a row more', rows(60_001, '|x|\n'), 'page/too-many-rows', 4 + 60_001],
  ['rows without pipes', `a|b\n-|-\n${'x\n'.repeat(60_001)}`, 'page/too-many-rows', 2 + 60_001],
  ['two tables of 40,000 rows', `${rows(40_000, '|x|\n')}\n${rows(40_000, '|x|\n')}`, null],
  ['500,000 lines', 'a\n'.repeat(500_000 - 1), null],
  ['a line more', 'a\n'.repeat(500_001), 'page/too-many-lines', 500_001],
  ['100,000 tags', `${'<b>\n'.repeat(100_000)}\n<b>`, null],
  ['a tag more', `a\n\n${'<b>\n'.repeat(100_001)}`, 'page/too-many-tags', 100_003],
  ['rows of many tags', rows(50_000, '|<b>a</b>|\n'), null],
  ['quotes of 100 levels', `${'>'.repeat(100)}a`, null],
  ['a level more', `a\n\n${'> '.repeat(101)}a`, 'page/too-deep', 3],
  ['lists on one line', '- '.repeat(101), 'page/too-deep', 1],
  ['numbered lists', '1. '.repeat(101), 'page/too-deep', 1],
  ['lists far in', `- a\n${' '.repeat(250)}- b`, 'page/too-deep', 2],
  ['lists far in by tabs', `- a\n${'\t'.repeat(60)}- b`, 'page/too-deep', 2],
  ['text far in', `a\n${' '.repeat(900)}b`, null],
])('%s', (_, text, id, line) => {
  const problem = refusal(text);
  expect(problem?.check ?? null).toBe(id);
  if (problem && line) expect(text.slice(0, problem.offset).split('\n')).toHaveLength(line);
});
