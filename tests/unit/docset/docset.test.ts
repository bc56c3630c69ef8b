import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { docset } from '../../../src/docset/docset.ts';
import { describeLocale } from '../../../src/i18n/locale.ts';
import { tablesOf } from '../../../src/model/entry.ts';
import { nameOf } from '../../../src/model/table.ts';
import { readReference } from '../../../src/store/reference.ts';
import { all, attribute, readPage, textOf } from '../../support/dom.ts';

const { entries } = await readReference('content');

/* A docset as its readers open it: https://kapeli.com/docsets. */
describe.each(['en', 'zh-CN'])('the docset of %s', (tag) => {
  const locale = describeLocale(tag);
  const folder = mkdtempSync(join(tmpdir(), 'docset-'));
  const contents = join(folder, `Interlinear-${locale.slug}.docset`, 'Contents');
  const documents = join(contents, 'Resources', 'Documents');
  let rows: { name: string; type: string; path: string }[];
  beforeAll(async () => {
    await unpack(await docset(entries, locale), folder);
    const database = new DatabaseSync(join(contents, 'Resources', 'docSet.dsidx'));
    rows = database.prepare('SELECT name, type, path FROM searchIndex ORDER BY id').all() as never;
    database.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says that it is one, and where it begins', () => {
    const plist = readFileSync(join(contents, 'Info.plist'), 'utf8');
    fromXml(plist);
    expect(plist).toContain('<key>isDashDocset</key><true></true>');
    const [, index = ''] = /<key>dashIndexFilePath<\/key><string>([^<]*)</.exec(plist) ?? [];
    expect(readFileSync(join(documents, index), 'utf8')).toContain('<h1>Interlinear</h1>');
  });

  test('finds every entry, member, property and parameter by its real name, each once, and nothing else', () => {
    const kinds: Record<string, string> = { enum: 'Enum', type: 'Type', method: 'Method' };
    const tables: Record<string, string> = {
      members: 'Value',
      properties: 'Property',
      relationships: 'Property',
      parameters: 'Parameter',
    };
    const wanted = entries.flatMap((entry) => [
      [kinds[entry.kind], entry.name],
      ...tablesOf(entry).flatMap((table) =>
        table.kind in tables
          ? table.rows.map((row) => [tables[table.kind], nameOf(table, row)])
          : [],
      ),
    ]);
    expect(rows.map(({ type, name }) => [type, name])).toEqual(wanted);
  });

  test('leads to the row of each, whose literal is the name', () => {
    const pages = new Map<string, ReturnType<typeof readPage>>();
    const wrong = rows.filter(({ name, path }) => {
      const [file = '', hash] = path.split('#');
      const page = pages.get(file) ?? readPage(join(documents, file));
      pages.set(file, page);
      const place = hash === undefined ? 'h1' : decodeURIComponent(hash);
      const [found] = all(page, (e) => [e.tagName, attribute(e, 'id')].includes(place));
      return !found || textOf(all(found, (e) => e.tagName === 'code')[0] ?? found) !== name;
    });
    expect(wrong).toEqual([]);
  });

  test('loads nothing but its own style, which is there', () => {
    const files = new Set(rows.map(({ path }) => path.split('#')[0] ?? ''));
    const loaded = [...files].flatMap((file) =>
      all(readPage(join(documents, file)), (e) => e.tagName !== 'a').flatMap((e) => {
        const address = attribute(e, 'href') ?? attribute(e, 'src');
        return address === undefined ? [] : [join(dirname(join(documents, file)), address)];
      }),
    );
    expect(new Set(loaded)).toEqual(new Set([join(documents, 'style.css')]));
  });
});

test('the same entries give the same bytes', async () => {
  const locale = describeLocale('pt-BR');
  const [one, other] = [await docset(entries, locale), await docset(entries, locale)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

async function unpack(bytes: Uint8Array, folder: string): Promise<void> {
  const archive = extract();
  archive.end(gunzipSync(bytes));
  for await (const entry of archive) {
    const file = join(folder, entry.header.name);
    mkdirSync(dirname(file), { recursive: true });
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    writeFileSync(file, Buffer.concat(chunks));
  }
}
