import { expect, test } from 'vitest';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { changesFeed } from '../../../src/exports/changes-feed.ts';
import { changesStrings } from '../../../src/i18n/changes.ts';
import { describeLocale } from '../../../src/i18n/locale.ts';
import type { Change, Revision } from '../../../src/model/history.ts';
import { changesView } from '../../../src/views/changes/changes-view.ts';
import { entry, indexOf } from '../views/sample-entry.ts';

const index = indexOf([entry('beta/a-type')], []);

const revision = (changes: Change[], more: Partial<Revision> = {}): Revision => ({
  commit: '0123456789abcdef',
  date: '2026-01-02T10:00:00Z',
  subject: 'A <subject>',
  pages: 1,
  isCompared: true,
  entries: [
    { id: 'beta/a-type', name: 'aType', version: 'beta', stem: 'a-type', section: null, changes },
  ],
  ...more,
});

const feed = (history: Revision[], tag = 'zh-CN') =>
  fromXml(changesFeed(changesView(history, index, tag), describeLocale(tag), changesStrings(tag)));

const changes: Change[] = [
  { what: 'literal-changed', row: '</li>&"]]>', from: null, to: '\u0001' },
  { what: 'literal-damaged', locale: 'zh-CN', literal: 'failed', printed: '<b>未能</b>' },
  { what: 'literal-damaged', locale: 'pt-BR', literal: 'failed', printed: 'falhou' },
];

test('what is in a feed is text, whatever it is made of', () => {
  expect(texts(feed([revision(changes)]), 'li')).toEqual([
    '值有改动：</li>&"]]> = \ufffd ← –',
    '译文弄错了字面量：failed ≠ <b>未能</b> (zh-CN)',
  ]);
});

test('the English feed tells of every translation', () => {
  expect(texts(feed([revision(changes)], 'en'), 'li').slice(1)).toEqual([
    'Damaged by the translation: failed ≠ <b>未能</b> (zh-CN)',
    'Damaged by the translation: failed ≠ falhou (pt-BR)',
  ]);
});

test('each entry has an id of its own, and leads to its enum while that has a page', () => {
  const added: Change[] = [{ what: 'entry-added' }];
  const gone = revision(added, { commit: 'fedcba9876543210' });
  const [first] = gone.entries;
  const found = feed([
    revision(added),
    { ...gone, entries: first ? [first, { ...first, id: 'beta/gone', name: 'gone' }] : [] },
    revision([], { commit: 'aaaaaaaaaaaaaaaa', pages: 400, isCompared: false, entries: [] }),
  ]);
  const ids = texts(found, 'id');
  expect([ids.length, new Set(ids).size]).toEqual([5, 5]);
  expect(all(found, 'link').map(({ attributes }) => attributes['href'])).toEqual([
    'http://localhost:4321/zh-cn/changes/',
    'http://localhost:4321/zh-cn/changes.atom',
    'http://localhost:4321/zh-cn/beta/a-type/',
    'http://localhost:4321/zh-cn/beta/a-type/',
    'http://localhost:4321/zh-cn/changes/#commit.fedcba987654',
    'http://localhost:4321/zh-cn/changes/#commit.aaaaaaaaaaaa',
  ]);
});

test('a feed of nothing has what the format asks for', () => {
  const empty = feed([]);
  expect(
    ['id', 'title', 'updated', 'author', 'name'].map((name) => all(empty, name).length),
  ).toEqual([1, 1, 1, 1, 1]);
});

function all(node: Root | Element, name: string): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(child.name === name ? [child] : []), ...all(child, name)] : [],
  );
}

function texts(node: Root | Element, name: string): string[] {
  return all(node, name).map(textOf);
}

function textOf(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('');
}
