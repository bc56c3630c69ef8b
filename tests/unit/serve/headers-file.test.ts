import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../src/serve/headers-file.ts';

const rules = parseHeadersFile(`
# A comment
/*
  X-Frame-Options: DENY
  Link: <a>
/api/*.json
  Access-Control-Allow-Origin: *
/:locale/search/
\tLink: <b>
  not a header
`);

test.for([
  ['/', { 'x-frame-options': 'DENY', link: '<a>' }],
  ['/api/v1/index.json', { 'access-control-allow-origin': '*' }],
  ['/zh-cn/search/', { link: '<a>, <b>' }],
  ['/zh-cn/a/search/', { link: '<a>' }],
] as const)('%s has its headers', ([path, headers]) => {
  expect(Object.fromEntries(headersFor(path, rules))).toMatchObject(headers);
});

test('a dot in a path is a dot', () => {
  const [rule] = parseHeadersFile('/a.js\n  X-A: 1');
  expect(rule?.path.test('/abjs')).toBe(false);
});

test('a header before any path is passed over', () => {
  expect(parseHeadersFile('  X-A: 1\n')).toEqual([]);
});
