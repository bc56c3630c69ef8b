import { expect, it } from 'vitest';
import { readPastedAddress } from '../../../../src/search/query/pasted-address.ts';

const versions = ['beta', 'v1.0'];
const stem = 'intune-a-state';

it.each([
  [`https://example.org/zh-cn/beta/${stem}/`, { stem, version: 'beta', anchor: '' }],
  [
    `https://example.org/docs/en/v1.0/${stem}/#member.failed`,
    { stem, version: 'v1.0', anchor: 'member.failed' },
  ],
  [
    `https://example.org/en/beta/enums/risklevel.2/`,
    { stem: 'enums/risklevel.2', version: 'beta' },
  ],
  [
    `https://learn.microsoft.com/en-us/graph/api/resources/${stem}?view=graph-rest-1.0#members`,
    { stem, version: 'v1.0', anchor: 'members' },
  ],
  [
    `https://docs.microsoft.com/graph/api/resources/${stem}?view=graph-rest-beta`,
    { stem, version: 'beta' },
  ],
  [
    `https://github.com/a/b/blob/main/api-reference/beta/resources/${stem}.md`,
    { stem, version: 'beta' },
  ],
  [`api-reference\\v1.0\\resources\\${stem}.md`, { stem, version: 'v1.0' }],
  [`content/zh-CN/api-reference/beta/resources/${stem}.md:27:5`, { stem, version: 'beta' }],
  [`${stem}.md`, { stem, version: null }],
  [`Intune-A-State.MD`, { stem, version: null }],
  [`beta/${stem}`, { stem, version: 'beta' }],
  [`learn.microsoft.com/en-us/graph/api/resources/${stem}?tabs=http`, { stem, version: null }],
  [`/graph/api/${stem}`, { stem, version: null }],
  [`resources/${stem}`, { stem, version: null }],
  ['https://example.org/%E0%A4%A', { stem: '%e0%a4%a' }],
])('reads %s', (typed, expected) => {
  expect(readPastedAddress(typed, versions)).toMatchObject(expected);
});

it.each(['failed', 'state/failed', 'a b.md c', 'State.failed', 'https://', '/', 'v1.0'])(
  'takes %s for no address',
  (typed) => {
    expect(readPastedAddress(typed, versions)).toBeNull();
  },
);
