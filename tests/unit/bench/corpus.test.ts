import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyCorpus, toCopy } from '../../../bench/corpus/copies.ts';
import { peerPages, withoutTitle, writePeerPages } from '../../../bench/corpus/peer-content.ts';

const page = `---
title: "vppTokenState 枚举类型"
description: '令牌的状态: 可用'
---
# <a name="x"></a><span data-ttu-id="a-1">vppTokenState 枚举类型</span><span class="sxs-lookup"><span data-stu-id="a-1">vppTokenState enum type</span></span>

Namespace: microsoft.graph

See [other](other.md), [more](../resources/other.md#members), [none](none.md), [web](https://x.test/other.md).
`;

let folder: string;
const corpus = () => join(folder, 'corpus');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const pages = join(corpus(), 'zh-CN', 'api-reference', 'v1.0', 'resources');
  mkdirSync(pages, { recursive: true });
  writeFileSync(join(pages, 'vpp-state.md'), page);
  writeFileSync(join(pages, 'other.md'), 'Without a title');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a copy has a namespace of its own and links to pages of the same copy', () => {
  const copy = toCopy(page, 3, new Set(['other.md']));
  expect(copy).toContain('Namespace: microsoft.graph.c3\n');
  expect(copy).toContain(
    '[other](c3-other.md), [more](../resources/c3-other.md#members), [none](none.md), [web](https://x.test/other.md)',
  );
});

test('copies stand beside the pages they are of', () => {
  const into = join(folder, 'copies');
  copyCorpus(corpus(), into, 3);
  const files = readdirSync(join(into, 'zh-CN', 'api-reference', 'v1.0', 'resources')).sort();
  expect(files).toEqual([
    'c2-other.md',
    'c2-vpp-state.md',
    'c3-other.md',
    'c3-vpp-state.md',
    'other.md',
    'vpp-state.md',
  ]);
});

test('a peer gets the title without marks, the description, and the page without its own', () => {
  const [other, own] = peerPages(corpus());
  expect(other).toMatchObject({ path: 'v1-0/other', title: 'other', description: '' });
  expect(own).toMatchObject({
    locale: 'zh-CN',
    path: 'v1-0/vpp-state',
    title: 'vppTokenState 枚举类型',
    description: '令牌的状态: 可用',
  });
  expect(own?.body.startsWith('# <a')).toBe(true);
  expect(withoutTitle(own?.body ?? '')).toMatch(/^\nNamespace/);
});

test('a peer page is written with its title as front matter', () => {
  const [own] = peerPages(corpus());
  const into = join(folder, 'peer');
  writePeerPages(into, own ? [own] : [], ({ path }) => `zh/${path}.md`);
  const text = readFileSync(join(into, 'zh', 'v1-0', 'other.md'), 'utf8');
  expect(text).toBe('---\ntitle: "other"\ndescription: ""\n---\nWithout a title');
});
