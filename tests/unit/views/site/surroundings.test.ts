import { expect, test } from 'vitest';
import { entryJson } from '../../../../src/exports/entry-json.ts';
import { entryMarkdown } from '../../../../src/exports/markdown.ts';
import { recordOf } from '../../../../src/store/entry-record.ts';
import { entryPage } from '../../../../src/views/entry/entry-page.ts';
import { enumPage } from '../../../../src/views/enum/enum-page.ts';
import type { SiteIndex } from '../../../../src/views/site/site-index.ts';
import { surroundings, textSurroundings } from '../../../../src/views/site/surroundings.ts';
import { type Cell, english, entryOf, sideBySide } from '../../checks/page.ts';
import { entry, indexOf, members } from '../sample-entry.ts';

/** An index that notes what it is asked. */
function watched(index: SiteIndex): { index: SiteIndex; asked: Set<string> } {
  const asked = new Set<string>();
  const proxy = new Proxy(index, {
    get: (of, name: keyof SiteIndex) => {
      asked.add(name);
      return of[name];
    },
  });
  return { index: proxy, asked };
}

const beta = entry('beta/a-state', { parts: [members(['on', '0'], ['off', '1'])] });
const stable = entry('v1.0/a-state', { parts: [members(['on', '0'])] });

test('what a page and its twins ask the index is told without reading the entry', () => {
  const told = watched(indexOf([beta, stable]));
  surroundings(recordOf(beta), 'zh-CN', told.index);
  const { index, asked } = watched(indexOf([beta, stable]));
  entryPage(beta, 'zh-CN', index);
  enumPage(beta, 'zh-CN', index);
  entryMarkdown(beta, 'zh-CN', index);
  entryJson(beta, ['en', 'zh-CN'], index);
  // The digests of the entries that are read are told.
  expect([...asked].filter((name) => name !== 'read' && !told.asked.has(name))).toEqual([]);

  const toldOfTexts = watched(indexOf([beta, stable]));
  textSurroundings(recordOf(beta), 'zh-CN', toldOfTexts.index);
  const twin = watched(indexOf([beta, stable]));
  entryMarkdown(beta, 'zh-CN', twin.index);
  expect([...twin.asked].filter((name) => !toldOfTexts.asked.has(name))).toEqual([]);
});

test('what it tells changes with the entry, with its counterpart and with the pages that it leads to', () => {
  const told = (...entries: (typeof beta)[]) =>
    JSON.stringify(surroundings(recordOf(entries[0] ?? beta), 'zh-CN', indexOf(entries)));
  const before = told(beta, stable);
  expect(told(beta, stable)).toBe(before);
  const edited = { ...stable, parts: [members(['on', '5'])] };
  expect(told(beta, edited)).not.toBe(before);
  expect(told({ ...beta, namespace: 'other' }, stable)).not.toBe(before);

  const rows: Cell[][] = [['on', '0', 'See [user](user.md).']];
  const linking = entryOf({ en: english({ rows }), 'zh-CN': sideBySide({ rows }) });
  const user = { ...entry('beta/user'), path: linking.path.replace(/[^/]+$/, 'user.md') };
  expect(recordOf(linking).links).toEqual(['user.md']);
  expect(told(linking, user)).toContain('/zh-cn/beta/user/');
  expect(told(linking)).not.toContain('/zh-cn/beta/user/');
});
