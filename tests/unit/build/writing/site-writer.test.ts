import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkTree } from '../../../../src/build/folders/link-tree.ts';
import { markFolder } from '../../../../src/build/folders/own-folder.ts';
import { lastSite, recordSite } from '../../../../src/build/writing/last-site.ts';
import { SiteWriter } from '../../../../src/build/writing/site-writer.ts';
import { folder, read } from '../../cli/folder.ts';

/** Builds a site of one page with a key, as `npm run build` does, and records it. */
async function firstBuild() {
  const root = folder({});
  const site = join(root, 'site');
  const record = join(root, 'cache', 'site.json');
  const writer = new SiteWriter(site, undefined);
  await writer.put('en/index.html', 'k1', () => 'first');
  markFolder(site);
  recordSite(record, 'code', writer.made);
  return { root, site, record };
}

/** Builds it again beside itself; returns which files were made, and what stands in the page. */
async function again(
  { root, site, record }: Awaited<ReturnType<typeof firstBuild>>,
  { key = 'k1', code = 'code' } = {},
) {
  const last = lastSite(record, code, site);
  if (last) linkTree(site, join(root, 'next'));
  const writer = new SiteWriter(join(root, 'next'), last);
  const made = await writer.put('en/index.html', key, () => 'second');
  return { made, text: read(root, 'next/en/index.html'), size: writer.made[0]?.[2] };
}

describe('a file of the last site', () => {
  test('is taken where the key is the same', async () => {
    expect(await again(await firstBuild())).toEqual({ made: false, text: 'first', size: 5 });
  });

  test('is the same file under another name: nothing was read or written', async () => {
    const built = await firstBuild();
    await again(built);
    const [one, other] = ['site', 'next'].map((dir) =>
      statSync(join(built.root, dir, 'en/index.html')),
    );
    expect(other?.ino).toBe(one?.ino);
  });

  test.each([
    ['the key is another', {}, { key: 'k2' }],
    ['other code made it', {}, { code: 'newer' }],
    ['somebody changed it since', { change: 'other' }, {}],
    ['somebody changed as much as a letter', { change: 'fiRst' }, {}],
    ['it is gone', { change: null }, {}],
  ])('is made anew where %s', async (_, { change }: { change?: string | null }, build) => {
    const built = await firstBuild();
    const file = join(built.site, 'en/index.html');
    if (change !== undefined) rmSync(file);
    if (typeof change === 'string') {
      writeFileSync(file, change);
      const later = new Date(Date.now() + 5000);
      utimesSync(file, later, later);
    }
    const shown = existsSync(file) && readFileSync(file, 'utf8');
    expect(await again(built, build)).toEqual({ made: true, text: 'second', size: 6 });
    // The last site still shows what it did: the new file is another, not the same under a second name.
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(shown);
  });

  test('is made each time where it has no key', async () => {
    const built = await firstBuild();
    const writer = new SiteWriter(
      join(built.root, 'next'),
      lastSite(built.record, 'code', built.site),
    );
    expect(await writer.put('en/index.html', undefined, () => 'second')).toBe(true);
  });
});

test('a record that is not whole, or of a site that is gone, tells nothing', async () => {
  const { record, site, root } = await firstBuild();
  expect(lastSite(record, 'code', join(root, 'nowhere'))).toBeUndefined();
  writeFileSync(record, readFileSync(record, 'utf8').slice(0, -3));
  expect(lastSite(record, 'code', site)).toBeUndefined();
  expect(lastSite(`${record}.none`, 'code', site)).toBeUndefined();
});

test('what making a file throws reaches whoever builds, and leaves no file', async () => {
  const root = folder({});
  const writer = new SiteWriter(root, undefined);
  const put = writer.put('a/index.html', 'k', () => {
    throw new Error('no such enum');
  });
  await expect(put).rejects.toThrow('no such enum');
  expect(existsSync(join(root, 'a/index.html'))).toBe(false);
  expect(writer.made).toEqual([]);
});
