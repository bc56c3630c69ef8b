import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf, measureOutput } from '../measure/output.ts';
import { type Cost, runTimed } from '../measure/run-timed.ts';
import { markdownTable } from '../report/table.ts';
import { kilobytes, megabytes, none } from '../report/units.ts';
import { setAside } from '../subjects/aside.ts';
import { hugo } from '../subjects/hugo.ts';
import { buildCommand, isOwnEnumPage } from '../subjects/ours.ts';
import { ownSites, visited, work } from '../subjects/places.ts';
import { installPeers } from './install.ts';

const folder = join(work, 'reference');
const build = {
  content: join(folder, 'content'),
  out: join(ownSites, 'reference'),
  cache: join(folder, 'cache'),
};
const page = `zh-CN/api-reference/${visited.replace('/', '/resources/')}.md`;

/** With every page of a language beside each page, as beside an enum's, Hugo's site had 11 GB when it was ended. */
const shortList = { HUGO_PARAMS_SIDE: '15' };

/**
 * Builds a whole reference cold, again without a change, and after one page was edited; then Hugo and Pagefind from the
 * same files. Returns times, memory, and what the site consists of.
 * @param given a content folder; `../shared/reference/reference.tar.zst` is unpacked where there is none
 */
export async function referenceSection(given: string | undefined): Promise<string> {
  for (const left of [folder, build.out]) setAside(left);
  mkdirSync(build.content, { recursive: true });
  if (given) cpSync(resolve(given), build.content, { recursive: true });
  else unpack(resolve('..', 'shared', 'reference', 'reference.tar.zst'));
  const command = buildCommand(build);
  const rows: string[][] = [];
  const measure = async (label: string, run: () => Promise<Cost>) => {
    const cost = await run();
    const row = [label, cost.wall.toFixed(1), (cost.cpu ?? Number.NaN).toFixed(1), peakOf(cost)];
    console.log(row.join('  '));
    rows.push(row);
  };
  await measure('Cold', () => runTimed([command]));
  await measure('Unchanged', () => runTimed([command]));
  edit(join(build.content, page));
  await measure('One page edited', () => runTimed([command]));
  const sites: [string, string, (path: string) => boolean][] = [
    ['Interlinear', build.out, isOwnEnumPage],
  ];
  const missing = hugo.missing?.();
  if (!missing) {
    installPeers();
    hugo.prepare?.(build.content);
    hugo.clean();
    const commands = hugo.commands(build.content);
    await measure(hugo.label, () => runTimed(commands.map((one) => ({ ...one, env: shortList }))));
    if (hugo.site) sites.push([hugo.label, hugo.site.folder, hugo.site.isEnumPage]);
  }
  return [
    markdownTable(['Build', 'wall s', 'CPU s', 'peak MB'], rows),
    missing ? `Without ${hugo.label}: ${missing}.` : '',
    markdownTable(
      ['Site', 'MB', 'files', 'pages', 'median page, KB gzip'],
      sites.map(([label, site, isPage]) => {
        const { bytes, files, pages, gzipMedian } = measureOutput(site, isPage);
        return [label, megabytes(bytes), String(files), String(pages), kilobytes(gzipMedian)];
      }),
    ),
    markdownTable(['Part of Interlinear', 'MB', 'files'], partsOf(build.out)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function unpack(archive: string): void {
  const { status } = spawnSync('tar', ['--zstd', '-xf', archive, '-C', build.content], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${archive} can't be unpacked.`);
}

function edit(file: string): void {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace('上次同步失败。', '上一次同步失败了。');
  if (edited === text) throw new Error(`${file} is not the page that the bench knows.`);
  writeFileSync(file, edited);
}

/** The folders of a site and what they hold: a language's pages and twins, data, search. */
function partsOf(site: string): string[][] {
  const files = filesOf(site).map((path) => ({ path, bytes: statSync(join(site, path)).size }));
  const parts = Map.groupBy(files, ({ path }) => (path.includes('/') ? path.split('/')[0] : none));
  return [...parts].map(([part, own]) => [
    String(part),
    megabytes(own.reduce((sum, { bytes }) => sum + bytes, 0)),
    String(own.length),
  ]);
}

function peakOf({ peak }: Cost): string {
  return peak === undefined ? none : megabytes(peak);
}
