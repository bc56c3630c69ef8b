import { describe, expect, test } from 'vitest';
import { changeOf, damageOf, isRestored, literalsIn } from '../../../src/model/change.ts';
import { type Entry, tablesOf } from '../../../src/model/entry.ts';
import type { LiteralTarget, Table } from '../../../src/model/table.ts';
import { type Cell, english, entryOf, plain, sideBySide } from '../checks/page.ts';

test.each<[string, LiteralTarget | undefined, string]>([
  ['nothing', undefined, 'same'],
  ['the literal itself', { at: [1, 1] }, 'same'],
  ['the literal where the English was another', { former: 'old' }, 'same'],
  ['another text', { published: '零' }, 'changed'],
  ['what the English was', { published: 'old', former: 'old' }, 'behind'],
  ['another text than the English was', { published: '零', former: 'old' }, 'changed'],
  ['a text where the English had no such column', { published: '0', former: null }, 'changed'],
])('a translation that prints %s', (_, target, change) => {
  expect(changeOf(target)).toBe(change);
});

/** An entry whose translation is side by side, its English today another where a page is given. */
const entryWith = (rows: Cell[][], today = rows, title: Cell = 'colour enum type'): Entry =>
  entryOf({ en: english({ rows: today }), 'zh-CN': sideBySide({ title, rows }) });
const tableOf = (entry: Entry): Table => {
  const [table] = tablesOf(entry);
  if (!table) throw new Error('no table');
  return table;
};

const damaged: Cell[][] = [
  [['无', 'none'], ['零', '0'], 'None.'],
  ['red', ['壹', '1'], 'Red.'],
];
const clean: Cell[][] = [['red', '1', 'Red.']];
const older: Cell[][] = [['red', '2', 'Red.']];
const title: Cell = ['颜色枚举类型', 'colour enum type'];

describe('literals of a table', () => {
  test('are counted by column, those that were changed apart', () => {
    const table = tableOf(entryWith(damaged));
    expect(literalsIn(table, 'zh-CN')).toEqual({ total: 4, changed: 3 });
    expect(literalsIn(table, 'zh-CN', 'name')).toEqual({ total: 2, changed: 1 });
    expect(literalsIn(table, 'zh-CN', 'value')).toEqual({ total: 2, changed: 2 });
  });

  test('are none in a language that has no such row or no such cell', () => {
    const table = tableOf(entryWith(damaged));
    expect(literalsIn(table, 'pt-BR')).toEqual({ total: 0, changed: 0 });
    const narrow = entryOf({
      en: english({ rows: [['red', '1', 'Red.']] }),
      'pt-BR': plain({ rows: [['red']] }),
    });
    expect(literalsIn(tableOf(narrow), 'pt-BR')).toEqual({ total: 1, changed: 0 });
  });

  test('that are only behind are not changed', () => {
    expect(literalsIn(tableOf(entryWith(older, clean)), 'zh-CN')).toEqual({ total: 2, changed: 0 });
  });
});

test.each<[string, Entry, number, boolean]>([
  ['nothing', entryWith(clean), 0, false],
  ['literals of its rows', entryWith(damaged), 3, true],
  ['the name in its heading', entryWith(clean, clean, title), 1, true],
  ['both', entryWith(damaged, damaged, title), 4, true],
  ['what is only behind', entryWith(older, clean), 0, true],
])('%s of an entry: how much is damage, and whether any was put right', (_, entry, damage, is) => {
  expect(damageOf(entry, 'zh-CN')).toBe(damage);
  expect(isRestored(entry, 'zh-CN')).toBe(is);
  expect([damageOf(entry, 'pt-BR'), isRestored(entry, 'pt-BR')]).toEqual([0, false]);
});
