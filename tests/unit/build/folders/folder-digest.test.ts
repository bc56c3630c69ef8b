import { appendFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isUnchanged, writeDigest } from '../../../../src/build/folders/folder-digest.ts';
import { folder } from '../../cli/folder.ts';

const files = { 'a.mjs': 'a', 'chunks/b.mjs': 'b' };

test('a folder that nobody changed is as it was', () => {
  const root = folder(files);
  expect(isUnchanged(root)).toBe(false);
  writeDigest(root);
  expect(isUnchanged(root)).toBe(true);
});

test('a link is not followed, so that a folder may hold one to all packages', () => {
  const root = folder(files);
  symlinkSync(root, join(root, 'node_modules'), 'junction');
  writeDigest(root);
  expect(isUnchanged(root)).toBe(true);
});

test.each<[string, (root: string) => void]>([
  ['a byte is another', (root) => writeFileSync(join(root, 'chunks/b.mjs'), 'c')],
  ['a file is cut', (root) => writeFileSync(join(root, 'a.mjs'), '')],
  ['a file is gone', (root) => rmSync(join(root, 'a.mjs'))],
  ['a file was added', (root) => writeFileSync(join(root, 'chunks/c.mjs'), '')],
  ['the digest is another', (root) => appendFileSync(join(root, 'digest'), 'x')],
  ['the digest is gone', (root) => rmSync(join(root, 'digest'))],
  ['all is gone', (root) => rmSync(root, { recursive: true })],
])('it is told where %s', (_, change) => {
  const root = folder(files);
  writeDigest(root);
  change(root);
  expect(isUnchanged(root)).toBe(false);
});
