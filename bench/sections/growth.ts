import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { copyCorpus } from '../corpus/copies.ts';
import { type Cost, runTimed } from '../measure/run-timed.ts';
import { fitLine, spread } from '../measure/statistics.ts';
import { markdownTable } from '../report/table.ts';
import { megabytes, none } from '../report/units.ts';
import { setAside } from '../subjects/aside.ts';
import { oursWithSearch } from '../subjects/ours.ts';
import { visited, work } from '../subjects/places.ts';

/** The corpus so many times over. */
const sizes = [1, 4, 10];

/** A corpus size: how many pages it has, and what building it cost in each round. */
interface Size {
  label: string;
  folder: string;
  pages: number;
  costs: Cost[];
}

/** Builds one page, and the corpus 1, 4 and 10 times over; returns the table and where memory would end. */
export async function growthSection(corpus: string, runs: number): Promise<string> {
  const [first, ...rest] = [onePage(corpus), ...sizes.map((copies) => manyTimes(corpus, copies))];
  for (let round = 1; round <= runs; round++) {
    for (const { label, folder, costs } of [first, ...rest]) {
      oursWithSearch.clean();
      const cost = await runTimed(oursWithSearch.commands(folder));
      costs.push(cost);
      console.log(`round ${round}: ${label}: ${cost.wall.toFixed(1)} s`);
    }
  }
  const startUp = wallOf(first);
  const beyond = (size: Size) => wallOf(size) - startUp;
  const cpuBeyond = (size: Size) => cpuOf(size) - cpuOf(first);
  const one = rest[0];
  const rows = [first, ...rest].map((size) => [
    size.label,
    size === first || !one ? none : (beyond(size) / beyond(one)).toFixed(2),
    size === first || !one ? none : (cpuBeyond(size) / cpuBeyond(one)).toFixed(2),
    wallOf(size).toFixed(1),
    cpuOf(size).toFixed(1),
    size === first ? none : beyond(size).toFixed(1),
    megabytes(peakOf(size)),
    String(size.pages),
  ]);
  const head = [
    'Content',
    '× 1× beyond start-up',
    'by CPU',
    'wall s',
    'CPU s',
    'beyond s',
    'peak MB',
    'files',
  ];
  return `${runs === 1 ? 'One cold build' : `Medians of ${runs} cold builds`} each, full-text index included; start-up is the build of one page.

${markdownTable(head, rows)}

${memoryEnds([first, ...rest])}`;
}

function onePage(corpus: string): Size {
  const folder = join(work, 'corpus-one');
  const page = join('en', 'api-reference', ...visited.replace('/', '/resources/').split('/'));
  setAside(folder);
  mkdirSync(dirname(join(folder, page)), { recursive: true });
  cpSync(join(corpus, `${page}.md`), join(folder, `${page}.md`));
  return { label: 'one page', folder, pages: 1, costs: [] };
}

function manyTimes(corpus: string, copies: number): Size {
  const folder = join(work, `corpus-x${copies}`);
  setAside(folder);
  copyCorpus(corpus, folder, copies);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return {
    label: `corpus ${copies}×`,
    folder,
    pages: pages.filter((path) => path.endsWith('.md')).length,
    costs: [],
  };
}

/** Says at how many files 24 GB would be full by the line through what was measured, and what ends before. */
function memoryEnds(measured: readonly Size[]): string {
  const points = measured.flatMap((size): [number, number][] => {
    const peak = peakOf(size);
    return peak === undefined ? [] : [[size.pages, peak]];
  });
  if (points.length < 2) return 'Memory could not be measured here.';
  const { slope, intercept } = fitLine(points);
  const filesIn = (bytes: number) => Math.round((bytes - intercept) / slope / 1000) * 1000;
  const heap = getHeapStatistics().heap_size_limit;
  return `Memory: ${megabytes(intercept)} MB and ${(slope / 1e3).toFixed(0)} KB a file. By that line 24 GB would be full at about ${filesIn(24e9).toLocaleString('en')} files; Node's own limit for its heap on this machine, ${(heap / 1e9).toFixed(1)} GB unless \`--max-old-space-size\` raises it, at about ${filesIn(heap).toLocaleString('en')}.`;
}

function wallOf({ costs }: Size): number {
  return spread(costs.map(({ wall }) => wall)).median;
}

function cpuOf({ costs }: Size): number {
  return spread(costs.map(({ cpu }) => cpu ?? Number.NaN)).median;
}

function peakOf({ costs }: Size): number | undefined {
  const peaks = costs.flatMap(({ peak }) => (peak === undefined ? [] : [peak]));
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}
