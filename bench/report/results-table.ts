import { pairedRatio, spread } from '../measure/statistics.ts';
import type { Result } from './result.ts';
import { markdownTable } from './table.ts';
import { kilobytes, megabytes, none, withSpread } from './units.ts';

const head = [
  'Subject',
  '× bare',
  'wall s',
  'CPU × bare',
  'CPU s',
  'peak MB',
  'pages',
  'files',
  'output MB',
  'HTML gzip KB',
  'visit KB',
  'requests',
  'script KB',
];

/** Returns the table of all subjects, ratios to the bare pipeline first. */
export function resultsTable(results: readonly Result[]): string {
  const bare = results.find(({ subject }) => subject.name === 'bare');
  return markdownTable(
    head,
    results.map((result) => rowOf(result, bare)),
  );
}

function rowOf(result: Result, bare: Result | undefined): string[] {
  const { subject, output, visit } = result;
  const ratio = (of: (result: Result) => number[]) =>
    bare ? withSpread(pairedRatio(of(result), of(bare)), 2) : none;
  return [
    subject.label,
    ratio(walls),
    withSpread(spread(walls(result)), 1),
    ratio(cpuTimes),
    withSpread(spread(cpuTimes(result)), 1),
    megabytes(peakOf(result)),
    output?.pages.toString() ?? none,
    output?.files.toString() ?? none,
    megabytes(output?.bytes),
    kilobytes(output?.gzipMedian),
    kilobytes(visit?.bytes),
    visit ? `${visit.requests}${visit.foreign > 0 ? `, ${visit.foreign} elsewhere` : ''}` : none,
    kilobytes(visit?.scriptBytes),
  ];
}

/** CPU seconds of each round, where they could be measured. */
export function cpuTimes({ costs }: Result): number[] {
  return costs.flatMap(({ cpu }) => (cpu === undefined ? [] : [cpu]));
}

/** Wall seconds of each round. */
export function walls({ costs }: Result): number[] {
  return costs.map(({ wall }) => wall);
}

/** Highest memory of all rounds in bytes, where it could be measured. */
export function peakOf({ costs }: Result): number | undefined {
  const peaks = costs.flatMap(({ peak }) => (peak === undefined ? [] : [peak]));
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}
