import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolders } from '../../../../src/build/folders/check-folders.ts';
import { deleteFolder, marker } from '../../../../src/build/folders/own-folder.ts';
import { buildOptions } from '../../../../src/build/options.ts';
import { folder } from '../../cli/folder.ts';

/** A machine with a project, its content, photos, a built site and links. */
function machine(): string {
  const root = folder({
    'project/src/a.ts': '',
    'project/content/en/a.md': '',
    'elsewhere/en/a.md': '',
    'photos/beach.jpg': '',
    'photos/.hidden/x': '',
    'hidden-only/.git/config': '',
    [`site/${marker}`]: '',
    'site/index.html': '',
    'a-file': '',
    '.halfway.next/draft.txt': '',
    '.swapped.old/draft.txt': '',
    [`.stopped.next/${marker}`]: '',
    '.stopped.next/index.html': '',
  });
  mkdirSync(join(root, 'empty'));
  mkdirSync(join(root, 'nested/content'), { recursive: true });
  symlinkSync(join(root, 'site'), join(root, 'link-to-site'));
  symlinkSync(join(root, 'nowhere'), join(root, 'dangling'));
  symlinkSync(join(root, 'project'), join(root, 'link-to-project'));
  return root;
}

/** Checks a build of `OUT_DIR` on that machine; returns what is said, `null` where nothing is. */
function check(out: string, env: Record<string, string> = {}): string | null {
  const root = machine();
  const absolute = Object.entries(env).map(([name, path]) => [name, join(root, path)]);
  const options = buildOptions([], {
    CONTENT_DIR: join(root, 'elsewhere'),
    CACHE_DIR: join(root, 'cache'),
    OUT_DIR: join(root, out),
    ...Object.fromEntries(absolute),
  });
  try {
    checkFolders(options, join(root, 'project'));
    return null;
  } catch (cause) {
    return (cause as Error).message.replaceAll(root, '');
  }
}

describe('a build goes into', () => {
  test.each([['new'], ['deep/new/folder'], ['empty'], ['site'], ['project/dist'], ['stopped']])(
    '%s',
    (out) => expect(check(out)).toBeNull(),
  );
});

describe('a build refuses', () => {
  test.each([
    ['photos', 'OUT_DIR /photos holds files that no build made (".hidden" …)'],
    ['hidden-only', 'holds files that no build made'],
    ['a-file', 'is not a folder'],
    ['link-to-site', 'is a link'],
    ['dangling', 'is a link'],
    ['halfway', 'The folder that OUT_DIR /halfway needs beside it, /.halfway.next holds files'],
    ['swapped', 'needs beside it, /.swapped.old holds files'],
    ['project', 'holds files that no build made'],
    ['project/src/new', "lies in the project's src"],
    ['link-to-project/src/new', "lies in the project's src"],
    ['project/content/new', "lies in the project's content"],
    ['elsewhere/fr', 'overlaps CONTENT_DIR /elsewhere'],
    ['elsewhere', 'holds files that no build made'],
    ['.', 'holds files that no build made'],
  ])('%s', (out, message) => {
    expect(check(out)).toContain(message);
    expect(check(out)).not.toContain('\n');
    expect(check(out)).toContain('Nothing was changed.');
  });

  test.each([
    ['nested', { CONTENT_DIR: 'nested/content' }, 'holds files'],
    ['empty', { CONTENT_DIR: 'empty' }, 'OUT_DIR /empty overlaps CONTENT_DIR /empty'],
    ['new', { CONTENT_DIR: '.new.next/x' }, '/.new.next overlaps CONTENT_DIR'],
    ['new', { CACHE_DIR: 'new/cache' }, 'OUT_DIR /new holds CACHE_DIR'],
    ['new', { CACHE_DIR: 'elsewhere' }, 'lies in CONTENT_DIR: set it to a folder elsewhere'],
  ])('%s with %j', (out, env, message) => expect(check(out, env)).toContain(message));

  test('a folder that holds the project, even where a marker was left in it', () => {
    const root = folder({ [`all/${marker}`]: '', 'all/project/src/a.ts': '' });
    const options = buildOptions([], { OUT_DIR: join(root, 'all'), CACHE_DIR: join(root, 'c') });
    expect(() => checkFolders(options, join(root, 'all/project'))).toThrow('holds the project');
  });
});

test('a folder is deleted whole', async () => {
  const root = folder({ [`site/${marker}`]: '', 'site/en/a/index.html': '' });
  await deleteFolder(join(root, 'site'));
  await deleteFolder(join(root, 'site'));
  expect(() => checkFolders(buildOptions([], { OUT_DIR: join(root, 'site') }))).not.toThrow();
});
