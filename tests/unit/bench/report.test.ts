import { expect, test } from 'vitest';
import { withSection } from '../../../bench/report/latest.ts';
import { linesTable } from '../../../bench/report/lines.ts';
import type { Result } from '../../../bench/report/result.ts';
import { resultsTable } from '../../../bench/report/results-table.ts';
import { markdownTable } from '../../../bench/report/table.ts';
import { kilobytes, withSpread } from '../../../bench/report/units.ts';
import { subjectsNamed } from '../../../bench/subjects/index.ts';

test('a table lines its columns up, numbers to the right', () => {
  expect(markdownTable(['Subject', 's'], [['bare', '10.5']])).toBe(
    '| Subject |    s |\n| ------- | ---: |\n| bare    | 10.5 |',
  );
});

test('a spread of one measurement is that number', () => {
  expect(withSpread({ median: 2, min: 2, max: 2 }, 1)).toBe('2.0');
  expect(withSpread({ median: 2, min: 1, max: 4 }, 1)).toBe('2.0 (1.0–4.0)');
  expect(kilobytes(undefined)).toBe('–');
});

test('a section takes the place of the one of its heading', () => {
  const first = withSection('# Top\n', 'Growth', 'one');
  expect(first).toBe('# Top\n\n## Growth\n\none\n');
  const both = withSection(first, 'Builds', 'two\n');
  expect(withSection(both, 'Growth', 'three')).toBe(
    '# Top\n\n## Growth\n\nthree\n\n## Builds\n\ntwo\n',
  );
});

const results: Result[] = subjectsNamed(['ours', 'ours-search', 'bare', 'starlight']).map(
  (subject, index) => ({
    subject,
    costs: [12, 18, 10, 30].map((wall) => ({ wall, cpu: wall, peak: 9e8 })).slice(index, index + 1),
    visit: { bytes: (index + 1) * 10_000, requests: 5, scriptBytes: 2500, foreign: 0 },
  }),
);

test('results stand as ratios to the bare pipeline', () => {
  const [, , ours] = resultsTable(results).split('\n');
  expect(
    ours
      ?.split('|')
      .slice(1, 4)
      .map((cell) => cell.trim()),
  ).toEqual(['Interlinear without full-text index', '1.20', '12.0']);
});

test.for([
  ['Without full-text index, wall time × bare', '≤ 1.2', '1.20', '1.20', 'yes'],
  ['Times faster than Starlight', '≥ 2', '1.7', '1.7', 'no'],
  ['First visit × Starlight, bytes', '≤ 0.5', '0.50', '–', 'yes'],
  ['`check`, wall time × bare', '≤ 0.6', '–', '–', '–'],
])('the line "%s" is held or not', (cells) => {
  const rows = linesTable(results).split('\n');
  const row = rows.find((row) => row.includes(cells[0] ?? ''));
  expect(
    row
      ?.split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  ).toEqual(cells);
});
