import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseOf, folderOf, joined } from '../../../../src/views/links/path-parts.ts';

test('paths are joined as POSIX joins them, and never above the root', () => {
  const path = fc.array(fc.constantFrom('a', 'b.md', '.', '..', '', 'c'), { minLength: 1 });
  fc.assert(
    fc.property(path, path, (folder, relative) => {
      const own = folder.filter((part) => part !== '..').join('/');
      const expected = posix.join('/root', own || '.', relative.join('/')).replace(/\/+$/, '');
      const is = joined(`root/${own}`, relative.join('/'));
      if (is === null) expect(expected.startsWith('/root')).toBe(false);
      else if (expected.startsWith('/root')) expect(`/${is}`).toBe(expected);
    }),
  );
});

test.each([
  ['a/b/c.md', 'a/b', 'c'],
  ['c.md', '', 'c'],
  ['a/b/', 'a/b', 'b'],
  ['.md', '', '.md'],
])('%s is in %j and called %j', (path, folder, name) => {
  expect([folderOf(path), baseOf(path, '.md')]).toEqual([folder, name]);
});
