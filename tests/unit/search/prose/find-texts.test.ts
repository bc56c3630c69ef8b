import { describe, expect, it } from 'vitest';
import { readCharacters, simplify } from '../../../../src/search/prose/characters.ts';
import { addIndexWords } from '../../../../src/search/prose/index-words.ts';
import { toCharactersFile } from '../../../../src/search/prose/write-characters.ts';
import { answerOf, engineOf, record, type Short } from '../fixture.ts';

const records = [
  record('alpha', [
    [
      'one',
      null,
      {},
      {
        en: 'Last Sync failed.',
        'zh-CN': '上次同步失败。',
        'pt-BR': 'Falha na última sincronização.',
      },
    ],
    ['two', null, {}, { en: 'User defined. Default value.' }],
    ['three', null, {}, { en: 'Windows 10 X.', 'zh-CN': 'Windows 设备' }],
    [
      'four',
      null,
      {},
      { en: 'The device was removed by its owners.', 'pt-BR': 'Dispositivos removidos.' },
    ],
    ['five', null, {}, { 'zh-CN': '失败后同步' }],
  ]),
];

it.each([
  ['ultima sincronizacao', ['alpha.one']],
  ['user defined default', ['alpha.two']],
  ['default user', ['alpha.two']],
  ['last sy', ['alpha.one']],
  ['ync', []],
  ['同步失败', ['alpha.one']],
  ['失败 同步', ['alpha.one', 'alpha.five']],
  ['步', ['alpha.one', 'alpha.five']],
  ['windows设备', ['alpha.three']],
  ['xyzzyq', []],
  ['--', []],
])('%s is found in %j', async (typed, found) => {
  expect((await answerOf(await engineOf(records), typed)).sort()).toEqual([...found].sort());
});

it('finds a phrase with a word that more texts have than the index keeps', async () => {
  const many = Array.from(
    { length: 6100 },
    (_, index): Short => [
      `row${index}`,
      null,
      {},
      {
        en: index === 6050 ? 'Owners of the device are told about the long text here.' : 'Of the.',
      },
    ],
  );
  const engine = await engineOf([record('alpha', many)]);
  expect(await answerOf(engine, 'owners of the device')).toEqual(['alpha.row6050']);
  expect(await answerOf(engine, 'of the device are')).toEqual(['alpha.row6050']);
});

describe('languages', () => {
  it.each([
    ['上次同步失敗', ['alpha.one']],
    ['設備', ['alpha.three']],
    ['ｗｉｎｄｏｗｓ １０', ['alpha.three']],
    ['removing devices', ['alpha.four']],
    ['dispositivo removido', ['alpha.four']],
    ['última sincronizações', ['alpha.one']],
  ])('%s is found as another form', async (typed, found) => {
    expect(await answerOf(await engineOf(records, 'pt-BR'), typed)).toEqual(found);
  });

  it('replaces characters by those that stand for them', () => {
    const characters = readCharacters(toCharactersFile(['设备失败']));
    expect(simplify('設備失敗 abc', characters)).toBe('设备失败 abc');
    expect(toCharactersFile(['plain'])).toBe('');
  });
});

it('cuts texts into words, and scripts without spaces into pairs of letters', () => {
  const words: [string, number][] = [];
  addIndexWords('Windows设备, 10', (...word) => words.push(word));
  expect(words).toEqual([
    ['windows', 0],
    ['设备', 1],
    ['备', 2],
    ['10', 3],
  ]);
});
