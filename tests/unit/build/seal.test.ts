import { appendFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSealed, seal } from '../../../src/build/seal.ts';
import { folder } from '../cli/folder.ts';

const files = { 'a.mjs': 'a', 'chunks/b.mjs': 'b' };

test('a folder that nobody changed is as it was sealed', () => {
  const root = folder(files);
  expect(isSealed(root)).toBe(false);
  seal(root);
  expect(isSealed(root)).toBe(true);
});

test('a link is not followed, so that a folder may hold one to all packages', () => {
  const root = folder(files);
  symlinkSync(root, join(root, 'node_modules'), 'junction');
  seal(root);
  expect(isSealed(root)).toBe(true);
});

test.each<[string, (root: string) => void]>([
  ['a byte is another', (root) => writeFileSync(join(root, 'chunks/b.mjs'), 'c')],
  ['a file is cut', (root) => writeFileSync(join(root, 'a.mjs'), '')],
  ['a file is gone', (root) => rmSync(join(root, 'a.mjs'))],
  ['a file was added', (root) => writeFileSync(join(root, 'chunks/c.mjs'), '')],
  ['the seal is another', (root) => appendFileSync(join(root, 'seal'), 'x')],
  ['the seal is gone', (root) => rmSync(join(root, 'seal'))],
  ['all is gone', (root) => rmSync(root, { recursive: true })],
])('it is told where %s', (_, change) => {
  const root = folder(files);
  seal(root);
  change(root);
  expect(isSealed(root)).toBe(false);
});
