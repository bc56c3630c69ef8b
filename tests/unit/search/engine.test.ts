import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/search/engine.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { type Query, toQuery } from '../../../src/search/query.ts';
import { toSearchFiles } from '../../../src/search/search-files.ts';
import type { Source } from '../../../src/search/source.ts';
import { toWordIndex } from '../../../src/search/words.ts';
import { record, say } from './fixture.ts';

const records = [
  record('syncState', [
    [
      'failed',
      '3',
      { 'zh-CN': { name: '失败' } },
      { en: 'Last sync failed.', 'zh-CN': '上次同步失败。' },
    ],
    ['none', '0'],
  ]),
  record('other', [['broken', '1', {}, { en: 'It failed.', 'pt-BR': 'Falhou.' }]], {
    summary: { en: 'A type.' },
  }),
];

/** A source in memory, whose word index takes every text for a candidate. */
function memory(
  rowsInPart?: number,
  fail: (path: string) => boolean = () => false,
): Source & { asked: string[] } {
  const files = toSearchFiles(records, rowsInPart);
  const asked: string[] = [];
  return {
    asked,
    async json(path) {
      asked.push(path.replace(/^[0-9a-f]{12}\//, ''));
      if (fail(path)) throw new Error('offline');
      return JSON.parse(files.get(path) ?? 'null');
    },
    words: async () => {
      if (fail('words')) throw new Error('offline');
      return { candidates: async () => [0, 1, 2] };
    },
  };
}

const found = async (engine: Engine, typed: string): Promise<string[]> =>
  (await engine.all(toQuery(typed) as Query)).map((hit) => say(engine.names, hit));

describe('the engine', () => {
  it('opens with the names alone, and fetches texts only for an answer', async () => {
    const source = memory();
    const engine = await Engine.open(source, 'zh-cn');
    expect(source.asked).toEqual(['index.json', 'names.0.json', 'published.zh-CN.0.json']);
    expect(engine.complete).toBe(true);
    expect(engine.byName(toQuery('none') as Query).map((hit) => say(engine.names, hit))).toEqual([
      'syncState.none',
    ]);
    expect(await found(engine, '同步')).toEqual(['syncState.failed']);
    expect(engine.locales).toEqual(['zh-CN', 'en', 'pt-BR']);
    expect([...engine.texts.of(3, engine.locales)]).toEqual([
      ['zh-CN', '上次同步失败。'],
      ['en', 'Last sync failed.'],
    ]);
  });

  it('finds any language from any page', async () => {
    const engine = await Engine.open(memory(), 'en');
    expect(await found(engine, 'falhou')).toEqual(['other.broken']);
    expect(await found(engine, '失败')).toEqual(['syncState.failed<失败']);
    expect(await found(engine, 'it failed')).toEqual(['other.broken']);
    expect(await found(engine, 'xyzzyq')).toEqual([]);
  });

  it('asks the word index nothing for a number', async () => {
    const source = memory();
    const engine = await Engine.open(source, 'ar');
    expect(await found(engine, '3')).toEqual(['syncState.failed']);
    expect(source.asked.some((path) => path.startsWith('texts'))).toBe(false);
  });

  it('tries again after a failure', async () => {
    let offline = true;
    const engine = await Engine.open(
      memory(undefined, (path) => offline && !/index|names|published/.test(path)),
      'en',
    );
    await expect(found(engine, 'falhou')).rejects.toThrow('offline');
    offline = false;
    expect(await found(engine, 'falhou')).toEqual(['other.broken']);
  });

  it('loads what did not come at the opening with the first answer', async () => {
    const source = memory(1);
    const parts = JSON.parse(toSearchFiles(records, 1).get('index.json') ?? '') as Manifest;
    expect(parts.parts).toHaveLength(2);
    const json = source.json.bind(source);
    source.json = async (path) =>
      path === 'index.json' ? { ...parts, parts: [10, 10_000_000] } : json(path);
    const engine = await Engine.open(source, 'en');
    expect(engine.complete).toBe(false);
    expect(engine.byName(toQuery('none') as Query)).toEqual([]);
    expect(await found(engine, 'none')).toEqual(['syncState.none']);
    expect(engine.complete).toBe(true);
  });
});

it('tells which record a result of Pagefind is from the order of all', async () => {
  const index = await toWordIndex({
    options: async () => undefined,
    search: async (words) => ({
      results: (words === null ? ['a', 'b', 'c'] : ['c', 'x', 'a']).map((id) => ({ id })),
    }),
  });
  expect(await index.candidates('anything')).toEqual([2, 0]);
});
