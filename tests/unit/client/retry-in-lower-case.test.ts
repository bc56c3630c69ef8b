import { expect, test } from 'vitest';
import { inLowerCase } from '../../../src/client/retry-in-lower-case.ts';

test.each([
  ['/zh-CN/Beta/DiskType/', '/', '/zh-cn/beta/disktype/'],
  ['/Docs/zh-CN/', '/Docs/', '/Docs/zh-cn/'],
  ['/docs/zh-CN/', '/Docs/', '/Docs/zh-cn/'],
  ['/zh-cn/', '/', '/zh-cn/'],
])('%s below %s is %s in lower case', (pathname, base, expected) => {
  expect(inLowerCase(pathname, base)).toBe(expected);
});
