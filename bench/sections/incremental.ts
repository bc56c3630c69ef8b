import { createHash } from 'node:crypto';
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../measure/output.ts';
import { type Cost, runTimed } from '../measure/run-timed.ts';
import { pairedRatio, spread } from '../measure/statistics.ts';
import { markdownTable } from '../report/table.ts';
import { withSpread } from '../report/units.ts';
import { setAside } from '../subjects/aside.ts';
import { buildCommand } from '../subjects/ours.ts';
import { ownSites, visited, work } from '../subjects/places.ts';

const folder = join(work, 'incremental');
const build = {
  content: join(folder, 'content'),
  out: join(ownSites, 'incremental'),
  cache: join(folder, 'cache'),
};
const page = join(
  build.content,
  'zh-CN',
  'api-reference',
  `${visited.replace('/', '/resources/')}.md`,
);

/** Builds cold, edits one translated page, builds again; returns the times and what was rendered and changed. */
export async function incrementalSection(corpus: string, runs: number): Promise<string> {
  const cold: Cost[] = [];
  const warm: Cost[] = [];
  let found = { rendered: 0, pages: 0, changed: [] as string[] };
  for (let round = 1; round <= runs; round++) {
    for (const left of [folder, build.out]) setAside(left);
    cpSync(corpus, build.content, { recursive: true });
    cold.push(await runTimed([buildCommand(build)]));
    const before = hashes();
    edit();
    const started = Date.now();
    warm.push(await runTimed([buildCommand(build)]));
    found = { ...rendered(started), changed: changes(before, hashes()) };
    console.log(
      `round ${round}: cold ${cold.at(-1)?.wall.toFixed(1)} s, edited ${warm.at(-1)?.wall.toFixed(1)} s`,
    );
  }
  const walls = (costs: Cost[]) => costs.map(({ wall }) => wall);
  const cpuTimes = (costs: Cost[]) => costs.map(({ cpu }) => cpu ?? Number.NaN);
  const rowOf = (label: string, costs: Cost[]) => [
    label,
    withSpread(pairedRatio(walls(costs), walls(cold)), 2),
    withSpread(pairedRatio(cpuTimes(costs), cpuTimes(cold)), 2),
    withSpread(spread(walls(costs)), 1),
    withSpread(spread(cpuTimes(costs)), 1),
  ];
  const rows = [rowOf('One page edited', warm), rowOf('Cold', cold)];
  const changed = found.changed.filter((path) => !path.startsWith('search/'));
  const shown = changed.slice(0, 40).map((path) => `- ${path}`);
  const more = changed.length - shown.length;
  return `${markdownTable(['Build', '× cold', 'by CPU', 'wall s', 'CPU s'], rows)}

One description of a zh-CN page was edited. Rendered: ${found.rendered} of ${found.pages} pages. Files of the site that differ, search's aside: ${changed.length}.

${[...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')}`;
}

function edit(): void {
  const text = readFileSync(page, 'utf8');
  const edited = text.replace('上次同步失败。', '上一次同步失败了。');
  if (edited === text) throw new Error(`${page} is not the page that the bench knows.`);
  writeFileSync(page, edited);
}

/** Pages rendered since a moment: one that was passed over is the last site's file, and older. */
function rendered(since: number): { rendered: number; pages: number } {
  const pages = filesOf(build.out).filter((path) => path.endsWith('.html'));
  const isNew = (path: string) => statSync(join(build.out, path)).mtimeMs >= since;
  return { rendered: pages.filter(isNew).length, pages: pages.length };
}

function hashes(): Map<string, string> {
  return new Map(
    filesOf(build.out).map((path) => [
      path,
      createHash('sha1')
        .update(readFileSync(join(build.out, path)))
        .digest('hex'),
    ]),
  );
}

function changes(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}
