import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ReadingMemory } from '../../../src/build/reading-memory.ts';
import { type PathMemory, readReference } from '../../../src/store/reference.ts';
import { random } from '../../support/random.ts';
import { folder, read } from '../cli/folder.ts';
import { indexOf } from '../views/entry.ts';

const path = (locale: string, stem: string) => `${locale}/api-reference/beta/resources/${stem}.md`;
const page = (name: string, text: string) =>
  `# ${name} enum type\n\nNamespace: microsoft.graph\n\n${text}\n\n## Members\n\n|Member|Value|Description|\n|:---|:---|:---|\n|none|0|Nothing.|\n`;

/** Reads a folder with the memory in a file; returns what it read, and the paths that it read anew. */
async function reading(root: string, code = 'code') {
  const memory = new ReadingMemory(join(root, 'cache', 'reading'), code);
  const anew: string[] = [];
  const watched: PathMemory = {
    get: (of, digest) => memory.get(of, digest),
    set: (of, digest, joined) => {
      anew.push(of);
      memory.set(of, digest, joined);
    },
  };
  const reference = await readReference(join(root, 'content'), watched);
  memory.save();
  return { reference, anew };
}

function content() {
  return folder({
    [`content/${path('en', 'a')}`]: page('a', 'First.'),
    [`content/${path('en', 'b')}`]: page('b', 'Second.'),
    // Defined twice: which of the two it is, its own path doesn't say.
    [`content/${path('en', 'c')}`]: page('a', 'Again.'),
  });
}

test('pages that did not change are not read again, and yield the same', async () => {
  const root = content();
  const first = await reading(root);
  const second = await reading(root);
  expect(first.anew).toHaveLength(3);
  expect(second.anew).toEqual([]);
  expect(second.reference).toEqual(first.reference);
  const { numbering } = indexOf(second.reference.entries, []);
  expect(second.reference.entries.map((entry) => numbering(entry).occurrence)).toEqual([1, 1, 2]);
});

test('of one edited page, only that is read', async () => {
  const root = content();
  await reading(root);
  writeFileSync(join(root, 'content', path('en', 'b')), page('b', 'Edited.'));
  const { anew, reference } = await reading(root);
  expect(anew).toEqual([path('', 'b').slice(1)]);
  expect(JSON.stringify(reference.entries)).toContain('Edited.');
  expect((await reading(root)).anew).toEqual([]);
});

test('what other code read is read again', async () => {
  const root = content();
  await reading(root);
  expect((await reading(root, 'newer')).anew).toHaveLength(3);
});

test('a memory that is not whole is as good as none', async () => {
  const root = content();
  const { reference } = await reading(root);
  const file = join(root, 'cache', 'reading');
  writeFileSync(file, readFileSync(file).subarray(0, 100));
  const again = await reading(root);
  expect(again.anew).toHaveLength(3);
  expect(again.reference).toEqual(reference);
  expect(read(root, 'cache/reading').length).toBeGreaterThan(100);
});

test('a memory in which any byte is another yields what the pages say', async () => {
  const root = content();
  const { reference } = await reading(root);
  const file = join(root, 'cache', 'reading');
  const whole = readFileSync(file);
  const next = random(4);
  for (let i = 0; i < 60; i++) {
    const bytes = Buffer.from(whole);
    const at = Math.floor(next() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8));
    writeFileSync(file, bytes);
    expect((await reading(root)).reference).toEqual(reference);
  }
});
