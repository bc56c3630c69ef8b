import type { SearchRecord } from '../../../src/model/search-record.ts';
import type { Names } from '../../../src/search/names/names.ts';
import { usualAnchors } from '../../../src/search/names/names-file.ts';
import type { Hit } from '../../../src/search/ranking/hit.ts';
import { Engine } from '../../../src/search/records/engine.ts';
import { type Cut, toSearchFiles } from '../../../src/search/records/search-files.ts';
import type { Source } from '../../../src/search/records/source.ts';

type Published = Record<string, { name?: string; value?: string }>;

/** A row as short as a test wants it: name, value, published literals, texts by locale. */
export type Short = [
  name: string,
  value?: string | null,
  published?: Published,
  texts?: Record<string, string>,
];

/** Makes a record of `version/area-name`. */
export function record(
  name: string,
  rows: Short[],
  more: Partial<SearchRecord> = {},
): SearchRecord {
  const { version = 'beta', area = 'things' } = more;
  const anchors = usualAnchors(rows.map(([row]) => ({ word: 'member', name: row })));
  return {
    id: `${version}/${area}-${name.toLowerCase()}`,
    kind: 'enum',
    name,
    namespace: 'example.things',
    version,
    area,
    stem: `${area}-${name.toLowerCase()}`,
    path: `${version}/${area}-${name.toLowerCase()}.md`,
    flags: false,
    titles: {},
    summary: {},
    keywords: [],
    rows: rows.map(([row, value = null, published = {}, texts = {}], index) => ({
      table: 'members',
      name: row,
      value,
      anchor: anchors[index] ?? '',
      published,
      texts,
    })),
    ...more,
  };
}

/** Search's files in memory, with the paths that were asked for without their folder. */
export function memory(
  records: readonly SearchRecord[],
  { cut, fails = () => false }: { cut?: Cut; fails?: (path: string) => boolean } = {},
): Source & { asked: string[] } {
  const files = toSearchFiles(records, cut ? { cut } : {});
  const asked: string[] = [];
  return {
    asked,
    async json(path) {
      const own = path.replace(/^[0-9a-f]{12}\//, '');
      asked.push(own);
      const file = files.get(path);
      if (fails(own) || file === undefined) throw new Error(`no ${path}`);
      return JSON.parse(file);
    },
  };
}

/** Search over records, as a browser would open it. */
export function engineOf(
  records: readonly SearchRecord[],
  locale = 'en',
  cut?: Cut,
): Promise<Engine> {
  return Engine.open(memory(records, cut ? { cut } : {}), locale);
}

/** A hit as `entry` or `entry.row`, with what was printed after a `<`. */
export function say(names: Names, hit: Hit): string {
  const entry = names.entries[hit.entry]?.name ?? '';
  const row = hit.row === null ? '' : `.${names.rows[hit.row]?.name ?? ''}`;
  return entry + row + (hit.published ? `<${hit.published.text}` : '');
}

/** The whole answer to what is typed, each hit said. */
export async function answerOf(engine: Engine, typed: string): Promise<string[]> {
  const query = engine.read(typed);
  return query ? (await engine.all(query)).hits.map((hit) => say(engine.names, hit)) : [];
}
