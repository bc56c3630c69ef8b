import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { SearchRecord } from '../../src/model/search-record.ts';
import { Engine } from '../../src/search/records/engine.ts';
import { toSearchFiles } from '../../src/search/records/search-files.ts';
import { readReference } from '../../src/store/reference.ts';
import { searchRecords } from '../../src/views/search/search-records.ts';
import { spread } from '../measure/statistics.ts';
import { keepSection } from '../report/latest.ts';
import { markdownTable } from '../report/table.ts';
import { copiesOf } from './copies.ts';

/* Measures how search grows: what its files cost at one, ten and twenty times the rows, and how long a key press takes. */

const shared = '../shared/corpus';
const folder = process.env['CONTENT_DIR'] ?? (existsSync(shared) ? shared : 'content');
const records = searchRecords((await readReference(folder)).entries);
const presses = 300;

const body = [
  markdownTable(
    [
      'Rows',
      'made in s',
      'files',
      'KB gzip in all',
      'opening KB',
      'key press KB p95',
      'names ms p95',
      'whole answer ms p95',
    ],
    [await measure(1), await measure(10), await measure(20)],
  ),
  'Every copy has names of its own, made of the words of the corpus. A key press is a random name typed letter by letter; KB are those of files that it was the first to load.',
].join('\n\n');
console.log(body);
keepSection('Search', body);

async function measure(times: number): Promise<string[]> {
  const many = copiesOf(records, times);
  const started = performance.now();
  const files = toSearchFiles(many);
  const made = performance.now() - started;
  const size = (path: string): number => gzipSync(files.get(path) ?? '').length;
  let loaded = 0;
  const source = {
    json: async (path: string) => {
      loaded += size(path);
      return JSON.parse(files.get(path) ?? '');
    },
  };
  const engine = await Engine.open(source, 'zh-CN');
  const opening = loaded;
  const pressed = await pressKeys(engine, many, () => loaded);
  return [
    many.reduce((sum, one) => sum + one.rows.length, 0).toLocaleString('en'),
    (made / 1000).toFixed(1),
    String(files.size),
    kilobytes([...files.keys()].reduce((sum, path) => sum + size(path), 0)),
    kilobytes(opening),
    kilobytes(highest(pressed.bytes)),
    highest(pressed.names).toFixed(1),
    highest(pressed.whole).toFixed(1),
  ];
}

async function pressKeys(
  engine: Engine,
  many: readonly SearchRecord[],
  loaded: () => number,
): Promise<{ bytes: number[]; names: number[]; whole: number[] }> {
  const all = many.flatMap((one) => one.rows.map(({ name }) => name));
  const measured = { bytes: [] as number[], names: [] as number[], whole: [] as number[] };
  for (let press = 0; measured.names.length < presses; press++) {
    const name = all[(press * 7919) % all.length] ?? '';
    for (let length = 1; length <= Math.min(name.length, 6); length++) {
      const query = engine.read(name.slice(0, length));
      if (!query) continue;
      const before = loaded();
      const start = performance.now();
      await engine.all(query);
      measured.whole.push(performance.now() - start);
      measured.bytes.push(loaded() - before);
      const again = performance.now();
      engine.byName(query);
      measured.names.push(performance.now() - again);
    }
  }
  return measured;
}

/** The 95th percentile. */
function highest(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? spread(sorted).median;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
