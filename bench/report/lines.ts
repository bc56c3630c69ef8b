import { pairedRatio } from '../measure/statistics.ts';
import type { Result } from '../sections/builds.ts';
import { peakOf, walls } from './results-table.ts';
import { markdownTable } from './table.ts';
import { none } from './units.ts';

/** A line that the site has to hold, and what of the results says whether it does. */
interface Line {
  line: string;
  limit: number;
  /** Whether the limit is the least that is asked for. */
  atLeast?: boolean;
  digits: number;
  measured: (of: Named) => number | undefined;
}

type Named = (name: string) => Result | undefined;

const lines: Line[] = [
  {
    line: 'Without full-text index, wall time × bare',
    limit: 1.2,
    digits: 2,
    measured: (of) => wallRatio(of('ours'), of('bare')),
  },
  {
    line: 'With it, wall time × bare',
    limit: 2,
    digits: 2,
    measured: (of) => wallRatio(of('ours-search'), of('bare')),
  },
  {
    line: '`check`, wall time × bare',
    limit: 0.6,
    digits: 2,
    measured: (of) => wallRatio(of('check'), of('bare')),
  },
  {
    line: 'Times faster than Starlight',
    limit: 2,
    atLeast: true,
    digits: 1,
    measured: (of) => wallRatio(of('starlight'), of('ours-search')),
  },
  {
    line: 'Wall time × Hugo + Pagefind',
    limit: 2.5,
    digits: 2,
    measured: (of) => wallRatio(of('ours-search'), of('hugo')),
  },
  {
    line: 'Peak memory, GB',
    limit: 1,
    digits: 2,
    measured: (of) => scaled(peak(of('ours-search')), 1e9),
  },
  {
    line: 'HTML of an enum page, gzip, median, KB',
    limit: 5,
    digits: 1,
    measured: (of) => scaled(of('ours-search')?.output?.gzipMedian, 1e3),
  },
  {
    line: 'First visit × Starlight, bytes',
    limit: 0.5,
    digits: 2,
    measured: (of) =>
      scaled(of('ours-search')?.visit?.bytes, of('starlight')?.visit?.bytes ?? Number.NaN),
  },
  {
    line: 'First visit, KB',
    limit: 25,
    digits: 1,
    measured: (of) => scaled(of('ours-search')?.visit?.bytes, 1e3),
  },
  {
    line: 'First visit, requests',
    limit: 6,
    digits: 0,
    measured: (of) => of('ours-search')?.visit?.requests,
  },
  {
    line: 'First visit, script KB',
    limit: 6,
    digits: 1,
    measured: (of) => scaled(of('ours-search')?.visit?.scriptBytes, 1e3),
  },
  {
    line: 'First visit, requests that leave the site',
    limit: 0,
    digits: 0,
    measured: (of) => of('ours-search')?.visit?.foreign,
  },
];

/** Returns the table of what is asked for, what was measured, and whether it holds. */
export function linesTable(results: readonly Result[]): string {
  const named: Named = (name) => results.find(({ subject }) => subject.name === name);
  return markdownTable(
    ['Line', 'asked for', 'measured', 'holds'],
    lines.map(({ line, limit, atLeast = false, digits, measured }) => {
      const value = measured(named);
      const known = value !== undefined && !Number.isNaN(value);
      const holds = known && (atLeast ? value >= limit : value <= limit);
      return [
        line,
        `${atLeast ? '≥' : '≤'} ${limit}`,
        known ? value.toFixed(digits) : none,
        known ? (holds ? 'yes' : 'no') : none,
      ];
    }),
  );
}

function wallRatio(one: Result | undefined, other: Result | undefined): number | undefined {
  return one && other && pairedRatio(walls(one), walls(other)).median;
}

function peak(result: Result | undefined): number | undefined {
  return result && peakOf(result);
}

function scaled(number: number | undefined, unit: number): number | undefined {
  return number === undefined ? undefined : number / unit;
}
