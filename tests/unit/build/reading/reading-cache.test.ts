import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { referenceFromCache } from '../../../../src/build/reading/cache-file.ts';
import { madeFrom, makePath } from '../../../../src/build/reading/made-path.ts';
import { readContent, readingThread } from '../../../../src/build/reading/read-content.ts';
import { ReadingCache } from '../../../../src/build/reading/reading-cache.ts';
import type { PathRead } from '../../../../src/build/reading/reading-thread.ts';
import { listContentDir, readFiles } from '../../../../src/store/content-dir.ts';
import { readReference } from '../../../../src/store/reference.ts';
import { shareReading } from '../../../../src/store/shared-reading.ts';
import { random } from '../../../support/random.ts';
import { folder, read } from '../../cli/folder.ts';

const path = (locale: string, stem: string) => `${locale}/api-reference/beta/resources/${stem}.md`;
const page = (name: string, text: string) =>
  `# ${name} enum type\n\nNamespace: microsoft.graph\n\n${text}\n\n## Members\n\n|Member|Value|Description|\n|:---|:---|:---|\n|none|0|Nothing.|\n`;

/** Reads a folder with the cache in a file; returns what it yields, and how many paths were read anew. */
async function reading(root: string, code = 'code', threadsFrom?: number) {
  const file = join(root, 'cache', 'reading');
  const anew = await readContent(join(root, 'content'), file, code, { threadsFrom });
  const { entries, listings, site, read: one } = referenceFromCache(file);
  return { anew, yielded: { entries: entries.map(({ id }) => one(id)), listings, site } };
}

/** What the pages of a folder say. */
const said = (root: string) => readReference(join(root, 'content'));

function content() {
  return folder({
    [`content/${path('en', 'a')}`]: page('a', 'First.'),
    [`content/${path('en', 'b')}`]: page('b', 'Second.'),
    [`content/${path('en', 'c')}`]: page('a', 'Again.'),
    [`content/${path('en', 'd')}`]: new Uint8Array([0xff, 0xfe, 0x00]),
  });
}

test('pages that did not change are not read again, and yield the same', async () => {
  const root = content();
  const first = await reading(root);
  const written = read(root, 'cache/reading');
  const second = await reading(root);
  expect([first.anew, second.anew]).toEqual([4, 0]);
  expect(first.yielded).toEqual(await said(root));
  expect(second.yielded).toEqual(first.yielded);
  expect(read(root, 'cache/reading')).toBe(written);
});

test('of one edited page, only that is read', async () => {
  const root = content();
  await reading(root);
  writeFileSync(join(root, 'content', path('en', 'b')), page('b', 'Edited.'));
  const { anew, yielded } = await reading(root);
  expect(anew).toBe(1);
  expect(yielded).toEqual(await said(root));
  expect((await reading(root)).anew).toBe(0);
});

test('a file that many edits have left with little of use is made anew', async () => {
  const root = content();
  await reading(root);
  const sizes: number[] = [];
  for (let i = 0; i < 30; i++) {
    writeFileSync(join(root, 'content', path('en', 'b')), page('b', `Edited ${10 + i} times.`));
    const { anew, yielded } = await reading(root);
    expect(anew).toBe(1);
    expect(yielded).toEqual(await said(root));
    sizes.push(read(root, 'cache/reading').length);
  }
  expect(new Set(sizes).size).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
});

test('what other code read is read again', async () => {
  const root = content();
  await reading(root);
  expect((await reading(root, 'newer')).anew).toBe(4);
});

test('a cache in which any byte is another, or that was cut, yields what the pages say', async () => {
  const root = content();
  const { yielded } = await reading(root);
  const file = join(root, 'cache', 'reading');
  const whole = readFileSync(file);
  const next = random(4);
  for (let i = 0; i < 60; i++) {
    const bytes = Buffer.from(whole);
    const at = Math.floor(next() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8));
    writeFileSync(file, i % 10 === 0 ? bytes.subarray(0, at) : bytes);
    expect((await reading(root)).yielded).toEqual(yielded);
  }
});

const isAlone = availableParallelism() < 2;

test.skipIf(isAlone)('what threads read is what is read without them', async () => {
  const root = content();
  const { anew, yielded } = await reading(root, 'code', 1);
  expect(anew).toBe(4);
  expect(yielded).toEqual(await said(root));
  expect((await reading(root, 'code', 1)).anew).toBe(0);
});

test.skipIf(isAlone)('a page that changed since a thread read it is read again', async () => {
  const root = content();
  const dir = join(root, 'content');
  const cache = new ReadingCache(join(root, 'cache', 'reading'), 'code');
  const { paths } = listContentDir(dir);
  const config = { severities: { 'page/ragged-row': 'off' } } as const;
  const offered: string[] = [];
  const read = { contentDir: dir, paths, config };
  const shared = shareReading<PathRead>(readingThread, read, 1, ({ path: of, digest, made }) => {
    offered.push(of);
    cache.offer(of, digest, made);
  });
  await vi.waitFor(() => expect(offered).toHaveLength(4), 20_000);
  await shared.end();
  writeFileSync(join(root, 'content', path('en', 'b')), page('b', 'Edited.'));
  const isKnown = paths.map((listed) => {
    const files = readFiles(dir, listed, []);
    const known = files && cache.has(files.path, madeFrom(files, config));
    if (files && !known) cache.add(files.path, madeFrom(files, config), makePath(files, config));
    return known;
  });
  expect(isKnown).toEqual([true, false, true, true]);
});
