import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { contentPath, isAmong } from '../../../src/options/content-path.ts';
import { folder } from '../cli/folder.ts';

const content = () => folder({ 'en/x.md': '', 'fr/y/z.md': '' });

test('a file is named from the working folder, from the root or from CONTENT_DIR', () => {
  const dir = content();
  const names = [relative('.', join(dir, 'en/x.md')), join(dir, 'en/x.md'), 'en/x.md', 'fr/', dir];
  expect(names.map((name) => contentPath(dir, name))).toEqual([
    'en/x.md',
    'en/x.md',
    'en/x.md',
    'fr',
    '',
  ]);
});

test.each(['nowhere.md', '../en/x.md', 'package.json', '/', '/en/x.md'])(
  '%s is no file of CONTENT_DIR',
  (file) => {
    expect(() => contentPath(content(), file)).toThrow(
      `${file}: expected a file or folder of CONTENT_DIR`,
    );
  },
);

test('an empty argument names nothing', () => {
  expect(() => contentPath(content(), '')).toThrow(/^An empty argument: expected a file/);
});

test('a path is among files and folders', () => {
  expect(isAmong('fr/y/z.md', ['fr'])).toBe(true);
  expect(isAmong('fr-CA/z.md', ['fr'])).toBe(false);
  expect(isAmong('fr/y/z.md', ['en', 'fr/y/z.md'])).toBe(true);
  expect(isAmong('fr/y/z.md', [])).toBe(true);
  expect(isAmong('fr/y/z.md', [''])).toBe(true);
});
