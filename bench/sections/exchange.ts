import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, type Cost, runTimed } from '../measure/run-timed.ts';
import { spread } from '../measure/statistics.ts';
import { markdownTable } from '../report/table.ts';
import { megabytes } from '../report/units.ts';
import { setAside } from '../subjects/aside.ts';
import { project, work } from '../subjects/places.ts';

const folder = join(work, 'exchange');
const formats = ['xliff12', 'xliff21', 'po'];

/** Sends a language of a corpus to translators and takes it back, in each format that comes back; returns the costs. */
export async function exchangeSection(corpus: string, runs: number): Promise<string> {
  setAside(folder);
  for (const locale of ['en', 'zh-CN'])
    cpSync(join(corpus, locale), join(folder, locale), { recursive: true });
  const costs = new Map<string, Cost[]>();
  for (let round = 1; round <= runs; round++) {
    for (const format of formats) {
      const file = join(work, `exchange.${format}`);
      const out = command('export', '--locale', 'zh-CN', '--format', format, '--output', file);
      const back = command('import-translations', file);
      for (const [label, one] of [
        [`${format}, out`, out],
        [`${format}, back`, back],
      ] as const) {
        const cost = await runTimed([one]);
        costs.set(label, [...(costs.get(label) ?? []), cost]);
        console.log(`round ${round}: ${label}: ${cost.wall.toFixed(1)} s`);
      }
    }
  }
  const rows = [...costs].map(([label, list]) => [
    label,
    spread(list.map(({ wall }) => wall)).median.toFixed(1),
    spread(list.map(({ cpu }) => cpu ?? Number.NaN)).median.toFixed(1),
    megabytes(Math.max(...list.map(({ peak }) => peak ?? Number.NaN))),
  ]);
  return markdownTable(['A language of the corpus', 'wall s', 'CPU s', 'peak MB'], rows);
}

function command(name: string, ...args: string[]): Command {
  return {
    file: process.execPath,
    args: [join('src', 'cli', `${name}.ts`), ...args],
    cwd: project,
    env: { CONTENT_DIR: folder },
  };
}
