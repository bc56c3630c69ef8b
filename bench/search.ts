import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { SearchRecord } from '../src/model/search-record.ts';
import { Engine } from '../src/search/engine.ts';
import { bytesAtOpening, type Manifest } from '../src/search/manifest.ts';
import { type Query, toQuery } from '../src/search/query.ts';
import { toProseFiles, toSearchFiles } from '../src/search/search-files.ts';
import { readReference } from '../src/store/reference.ts';
import { searchRecords } from '../src/views/search-records.ts';
import { spread } from './measure/statistics.ts';
import { keepSection } from './report/latest.ts';
import { markdownTable } from './report/table.ts';

/* Measures search: what its index costs at one and at ten times the members, and how long a key press takes. */

const shared = '../shared/corpus';
const folder = process.env['CONTENT_DIR'] ?? (existsSync(shared) ? shared : 'content');
const records = searchRecords((await readReference(folder)).entries);
const word = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu;
const words = Map.groupBy(vocabulary(), (own) => own.length);

const body = [
  markdownTable(
    [
      'Members',
      'names tier s',
      'word index s',
      'names KB gzip',
      'opening KB gzip',
      'key press ms',
      'p95',
    ],
    [await measure(1), await measure(10)],
  ),
  'Every copy has names of its own, made of the words of the corpus. A key press is the answer of the names tier to the beginning of a random name. What exceeds the opening comes in parts with the first answer.',
].join('\n\n');
console.log(body);
keepSection('Search', body);

async function measure(times: number): Promise<string[]> {
  const many = Array.from({ length: times }, (_, copy) =>
    records.map((one) => renamed(one, copy)),
  ).flat();
  const started = performance.now();
  const files = toSearchFiles(many);
  const named = performance.now();
  const manifest = JSON.parse(files.get('index.json') ?? '') as Manifest;
  await toProseFiles(many, manifest.at);
  const indexed = performance.now();
  const sizes = manifest.parts.map((_, part) => partSize(files, part));
  const engine = await Engine.open(
    { json: async (path) => JSON.parse(files.get(path) ?? ''), words: none },
    'en',
  );
  const presses = keyPresses(engine, many);
  return [
    many.reduce((sum, one) => sum + one.members.length, 0).toLocaleString('en'),
    seconds(named - started),
    seconds(indexed - named),
    kilobytes(sizes.reduce((sum, size) => sum + size, 0)),
    kilobytes(sizes.slice(0, atOpening(manifest)).reduce((sum, size) => sum + size, 0)),
    spread(presses).median.toFixed(2),
    (presses.sort((a, b) => a - b)[Math.floor(presses.length * 0.95)] ?? 0).toFixed(2),
  ];
}

function atOpening({ parts }: Manifest): number {
  let bytes = 0;
  return parts.filter((size, part) => {
    bytes += size;
    return part === 0 || bytes <= bytesAtOpening;
  }).length;
}

function partSize(files: ReadonlyMap<string, string>, part: number): number {
  const own = [...files].filter(
    ([path]) => path.endsWith(`.${part}.json`) && /names|published/.test(path),
  );
  return own.reduce((sum, [, text]) => sum + gzipSync(text).length, 0);
}

function keyPresses(engine: Engine, many: readonly SearchRecord[]): number[] {
  const names = many.flatMap((one) => one.members.map((member) => member.name));
  return Array.from({ length: 400 }, (_, press) => {
    const name = names[(press * 7919) % names.length] ?? '';
    const query = toQuery(name.slice(0, 1 + (press % name.length))) as Query;
    const started = performance.now();
    engine.byName(query);
    return performance.now() - started;
  });
}

/** A copy of a record with names of its own, made of other words of the corpus; the first copy is the record itself. */
function renamed(record: SearchRecord, copy: number): SearchRecord {
  if (copy === 0) return record;
  const rename = (text: string): string =>
    text.replace(word, (old) => {
      const own = exchange(old.toLowerCase(), copy);
      return /^\p{Lu}/u.test(old) ? own.charAt(0).toUpperCase() + own.slice(1) : own;
    });
  const enumName = rename(record.enumName);
  return {
    ...record,
    enumId: `${record.version}/${record.area}-${enumName.toLowerCase()}`,
    enumName,
    members: record.members.map((member) => {
      const name = rename(member.name);
      const description = Object.fromEntries(
        Object.entries(member.description).map(([locale, text]) => [locale, `${text} ${name}`]),
      );
      return { ...member, name, anchor: `member.${name}`, description };
    }),
  };
}

/** Another word of the same length. */
function exchange(own: string, copy: number): string {
  const alike = words.get(own.length) ?? [];
  return alike[(alike.indexOf(own) + copy) % alike.length] ?? own;
}

function vocabulary(): string[] {
  const names = records.flatMap((one) => [one.enumName, ...one.members.map(({ name }) => name)]);
  const all = names.flatMap((name) => name.match(word) ?? []).map((own) => own.toLowerCase());
  return [...new Set(all)].sort();
}

function none(): Promise<never> {
  return Promise.reject(new Error('The bench asks the word index nothing.'));
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
