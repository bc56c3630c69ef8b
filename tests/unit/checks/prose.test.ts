import { expect, test } from 'vitest';
import { type Cell, english, found, plain, tuples } from './page.ts';

/** What is found where a description is translated so. */
const described = (source: string, target: string, locale = 'zh-CN') =>
  found({ rows: [['red', '0', [target, source]]] }, locale);

test.each([
  ['Set compliance to nonCompliant', '将合规性设置为不符合', 'nonCompliant'],
  ['Public browsing (inPrivate).', 'Navegação pública (InPrivate).', 'inPrivate'],
])('an identifier that the translation lacks is a warning: %s', (source, target, name) => {
  expect(described(source, target)).toEqual([['identifier/lost', 'warning', name, target]]);
});

test.each([
  ['Set it to nonCompliant.', '将其设置为nonCompliant。'],
  ['Read `nonCompliant`.', '读取 `nonCompliant`。'],
  ['See Microsoft Edge.', '请参阅 Edge。'],
])('an identifier that is there, in code or none is not: %s', (source, target) => {
  expect(described(source, target)).toEqual([]);
});

test('labels in another order are named beside those that they became', () => {
  const source = 'Set [userName](a.md) of [userSettings](b.md).';
  const target = 'De [UserSettings](b.md), definir [UserName](a.md).';
  expect(described(source, target, 'pt-BR')).toEqual([
    ['label/changed', 'warning', 'userName', 'UserName'],
    ['label/changed', 'warning', 'userSettings', 'UserSettings'],
  ]);
});

test('a line of transclusion is no link', () => {
  const include = '[!INCLUDE [note](../../includes/note.md)] Eine Farbe.';
  expect(described('A colour.', include, 'de')).toEqual([]);
});

test('different descriptions with one translation are a warning, once a group', () => {
  const rows: Cell[][] = [
    ['known', '0', ['Desconhecido', 'Known']],
    ['unknown', '1', ['Desconhecido', 'Unknown']],
    ['other', '2', ['Desconhecido', 'unknown.']],
  ];
  expect(found({ rows }, 'pt-BR')).toEqual([
    ['description/shared', 'warning', 'Known / Unknown / unknown.', 'Desconhecido'],
  ]);
});

test('descriptions that differ only in case, number, article and full stop may share a translation', () => {
  const rows: Cell[][] = [
    ['a', '0', ['Sim', 'Yes']],
    ['b', '1', ['Sim', 'yes.']],
    ['c', '2', ['Ler um alerta', 'Read an alert']],
    ['d', '3', ['Ler um alerta', 'Read alerts']],
  ];
  expect(found({ rows }, 'pt-BR')).toEqual([]);
});

test('a sentence left in English is a warning, a list of names is not', () => {
  const sentence = 'User Defined, default value, no intent.';
  expect(described(sentence, sentence, 'pt-BR')).toEqual([
    ['sentence/untranslated', 'warning', `a translation of “${sentence}”`, sentence],
  ]);
  expect(described('Windows Hello for Business', 'Windows Hello for Business', 'pt-BR')).toEqual(
    [],
  );
  expect(described(sentence, sentence, 'en-GB')).toEqual([]);
  const foreign = 'Tabela de gráfico com três células vazias.';
  expect(described(foreign, foreign, 'pt-BR')).toEqual([]);
  for (const same of [
    "$filter = state eq 'value' and name eq 'value'",
    'csv, doc, odp, odt, pdf, xls',
  ])
    expect(described(same, same, 'pt-BR')).toEqual([]);
});

test.each([
  ['SHA-2 Hash Algorithm.', 'SHA-1 哈希算法。', ['identifier/lost', 'number/appeared']],
  ['Sync every sixty minutes.', '每60分钟同步一次。', []],
  ['Group2', '组2', []],
  ['OneHundredForty-Nine.', 'OneHundredForty-9。', []],
  ['AES-128-GCM (16-octet ICV)', 'AES-128-GCM', ['number/vanished']],
  ['A 1:1 chat.', '一对一聊天。', []],
  ['At most 10000 rows.', '最多 10,000 行。', []],
  ['At most 10,000 rows.', '最多 10，000 行。', []],
  ['From 0 to 100 with 100 the highest.', '0 到 100，100 为最高值。', []],
  ['Until July 1, 2019.', '到 2019 年 7 月 1 日。', []],
  ['Until the 1st.', '到 7 月 1 日。', ['number/appeared']],
  ['As "today at 3:00 PM".', '如“今天 15:00”。', []],
  ['Year 2021.', '年 ٢٠٢١。', []],
])('numbers: %s → %s', (source, target, checks) => {
  expect(described(source, target).map(([check]) => check)).toEqual(checks);
});

test('a space at the edge of a description is an info', () => {
  expect(described('Red.', '红。 ')).toEqual([
    ['space/edge', 'info', 'no space at the edges', 'a space'],
  ]);
});

test('half-width punctuation after a Chinese character is an info, once a text', () => {
  expect(described('A; b; c.', '更改;不支持;好。')).toEqual([
    ['punctuation/half-width', 'info', '改；', '改;'],
  ]);
  expect(described('Yes, no.', 'Sim, não.', 'pt-BR')).toEqual([]);
});

test('notes of a plain page are compared where both have as many: they are joined by order alone', () => {
  const rows: Cell[][] = [['red', '0', 'Red.']];
  const en = (...notes: string[]) =>
    english({ summary: [...notes, 'A colour.'].join('\n\n'), rows });
  const target = plain({ summary: '> See [that](b.md).\n\nA colour.', rows });
  expect(tuples({ en: en('> See [this](a.md).'), 'zh-CN': target })).toEqual([
    ['links/changed', 'error', 'a.md', 'b.md'],
  ]);
  const two = en('> See [this](a.md).', '> See [that](b.md).');
  expect(tuples({ en: two, 'zh-CN': target })).toEqual([]);
});
