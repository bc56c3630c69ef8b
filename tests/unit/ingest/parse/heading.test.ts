import { expect, test } from 'vitest';
import { headingOf } from '../../../../src/ingest/parse/heading.ts';

test.each([
  ['# a enum type', null, 'a enum type', 2],
  ['## a ##', null, 'a', 3],
  ['# a#', null, 'a#', 2],
  ['#', null, '', 1],
  ['# #', null, '', 2],
  ['#  \ta  ', null, 'a', 4],
  ['a enum type\n===', null, 'a enum type', 0],
  ['a\r\nb\r\n---', null, 'a\r\nb', 0],
  ['# <a name="a-enum-type"></a>甲枚举', 'a-enum-type', '甲枚举', 28],
  ["## 成员 <a id='members' />", 'members', '成员', 3],
  ['# <a name="a"></a>x<a name="b"></a>', 'a', 'x', 18],
])('%j', (raw, slug, text, offset) => {
  expect(headingOf({ raw, offset: 0 })).toEqual({ slug, slice: { raw: text, offset } });
});
