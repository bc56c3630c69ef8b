import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ReadingMemory } from '../../../src/build/reading-memory.ts';
import { SharedReading } from '../../../src/build/shared-reading.ts';
import { listContentDir } from '../../../src/store/content-dir.ts';
import { type PathMemory, readReference } from '../../../src/store/reference.ts';
import { folder } from '../cli/folder.ts';

const path = (stem: string) => `en/api-reference/beta/resources/${stem}.md`;
const page = (name: string, text: string) =>
  `# ${name} enum type\n\nNamespace: microsoft.graph\n\n${text}\n\n## Members\n\n|Member|Value|Description|\n|:---|:---|:---|\n|none|0|Nothing.|\n`;
const stems = ['a', 'b', 'c', 'd'];

/** Content of four paths and one that is no page, all of it read by threads. */
async function allShared() {
  const pages = stems.map((stem) => [`content/${path(stem)}`, page(stem, 'First.')]);
  const root = folder({
    ...Object.fromEntries(pages),
    [`content/${path('e')}`]: new Uint8Array([0xff, 0xfe, 0x00]),
  });
  const content = join(root, 'content');
  const memory = new ReadingMemory(join(root, 'cache', 'reading'), 'code');
  const shared = new SharedReading(memory, 1);
  shared.begin(content, listContentDir(content).paths);
  await vi.waitFor(() => expect(shared.waiting).toBe(stems.length + 1), 20_000);
  await shared.end();
  const anew: string[] = [];
  const watched: PathMemory = {
    get: (of, digest) => shared.get(of, digest),
    set: (of, digest, joined) => {
      anew.push(`en/${of}`);
      shared.set(of, digest, joined);
    },
  };
  return { content, memory, watched, anew };
}

// Of one processor, there is none for a second thread.
test.skipIf(availableParallelism() < 2)(
  'what threads read is what is read without them',
  async () => {
    const { content, memory, watched, anew } = await allShared();
    expect(await readReference(content, watched)).toEqual(await readReference(content));
    expect(anew).toEqual([]);
    expect(memory.fresh).toBe(stems.length + 1);
  },
);

test.skipIf(availableParallelism() < 2)(
  'a page that changed since a thread read it is read again',
  async () => {
    const { content, watched, anew } = await allShared();
    writeFileSync(join(content, path('b')), page('b', 'Edited.'));
    expect(await readReference(content, watched)).toEqual(await readReference(content));
    expect(anew).toEqual([path('b')]);
  },
);

test('what the memory holds of the last reading is not read again', async () => {
  const root = folder({ [`content/${path('a')}`]: page('a', 'First.') });
  const content = join(root, 'content');
  const file = join(root, 'cache', 'reading');
  const first = new ReadingMemory(file, 'code');
  const reference = await readReference(content, new SharedReading(first));
  first.save();
  const second = new ReadingMemory(file, 'code');
  const shared = new SharedReading(second, 1);
  expect(await readReference(content, shared).finally(() => shared.end())).toEqual(reference);
  expect(second.fresh).toBe(0);
});
