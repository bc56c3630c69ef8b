import { pairedRatio } from '../measure/statistics.ts';
import type { Result } from './result.ts';
import { cpuTimes, peakOf, walls } from './results-table.ts';
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
  /** The same by CPU time, for a line about wall time. */
  byCpu?: (of: Named) => number | undefined;
}

type Named = (name: string) => Result | undefined;

const lines: Line[] = [
  {
    line: 'Without full-text index, wall time × bare',
    limit: 1.2,
    digits: 2,
    measured: (of) => ratio(walls, of('ours'), of('bare')),
    byCpu: (of) => ratio(cpuTimes, of('ours'), of('bare')),
  },
  {
    line: 'With it, wall time × bare',
    limit: 2,
    digits: 2,
    measured: (of) => ratio(walls, of('ours-search'), of('bare')),
    byCpu: (of) => ratio(cpuTimes, of('ours-search'), of('bare')),
  },
  {
    line: '`check`, wall time × bare',
    limit: 0.6,
    digits: 2,
    measured: (of) => ratio(walls, of('check'), of('bare')),
    byCpu: (of) => ratio(cpuTimes, of('check'), of('bare')),
  },
  {
    line: 'Times faster than Starlight',
    limit: 2,
    atLeast: true,
    digits: 1,
    measured: (of) => ratio(walls, of('starlight'), of('ours-search')),
    byCpu: (of) => ratio(cpuTimes, of('starlight'), of('ours-search')),
  },
  {
    line: 'Wall time × Hugo + Pagefind',
    limit: 2.5,
    digits: 2,
    measured: (of) => ratio(walls, of('ours-search'), of('hugo')),
    byCpu: (of) => ratio(cpuTimes, of('ours-search'), of('hugo')),
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
    ['Line', 'asked for', 'measured', 'by CPU time', 'holds'],
    lines.map(({ line, limit, atLeast = false, digits, measured, byCpu }) => {
      const value = measured(named);
      const known = value !== undefined && !Number.isNaN(value);
      const holds = known && (atLeast ? value >= limit : value <= limit);
      const shown = (number = Number.NaN) => (Number.isNaN(number) ? none : number.toFixed(digits));
      return [
        line,
        `${atLeast ? '≥' : '≤'} ${limit}`,
        shown(value),
        shown(byCpu?.(named)),
        known ? (holds ? 'yes' : 'no') : none,
      ];
    }),
  );
}

function ratio(
  of: (result: Result) => number[],
  one: Result | undefined,
  other: Result | undefined,
): number | undefined {
  return one && other && pairedRatio(of(one), of(other)).median;
}

function peak(result: Result | undefined): number | undefined {
  return result && peakOf(result);
}

function scaled(number: number | undefined, unit: number): number | undefined {
  return number === undefined ? undefined : number / unit;
}
