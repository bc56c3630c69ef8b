import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/search/query/query.ts';
import { Engine } from '../../../../src/search/records/engine.ts';
import { answerOf, engineOf, memory, record, say } from '../fixture.ts';

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
    summary: { en: 'A thing.' },
  }),
];

describe('the engine', () => {
  it('opens with one file, and shows texts of the reader’s language first', async () => {
    const source = memory(records);
    const engine = await Engine.open(source, 'zh-cn');
    expect(source.asked).toEqual(['index.json']);
    expect(engine.locales).toEqual(['zh-CN', 'en', 'pt-BR']);
    expect(await answerOf(engine, '同步')).toEqual(['syncState.failed']);
  });

  it('finds any language from any page', async () => {
    const engine = await engineOf(records);
    expect(await answerOf(engine, 'falhou')).toEqual(['other.broken']);
    expect(await answerOf(engine, '失败')).toEqual(['syncState.failed<失败']);
    expect(await answerOf(engine, 'it failed')).toEqual(['other.broken']);
    expect(await answerOf(engine, 'xyzzyq')).toEqual([]);
  });

  it.each([
    ['syncState enum', ['syncState']],
    ['syncState 成员', ['syncState']],
    ['kind:member syncState', ['syncState.failed', 'syncState.none']],
    ['value:3 syncState', ['syncState.failed']],
    ['enum:state failed', ['syncState.failed']],
    ['permission:User.Read', ['doIt']],
    ['permissão User.Read', ['doIt']],
  ])('finds what is asked beside a name: %s', async (typed, found) => {
    const method = record('doIt', [], {
      kind: 'method',
      keywords: [{ of: 'permission', text: 'User.Read', anchor: '' }],
    });
    expect(await answerOf(await engineOf([...records, method]), typed)).toEqual(found);
  });

  it('loads the rows of an entry that is named, where a word of theirs is in too many names', async () => {
    const many = Array.from({ length: 60 }, (_, index) => record(`type${index}Of`, [['id']]));
    const engine = await engineOf([...many, record('wanted', [['id']])], 'en', {
      units: 20,
      first: 20,
      texts: 1000,
    });
    expect((await answerOf(engine, 'wanted.id'))[0]).toBe('wanted.id');
  });

  it('loads no words for a number', async () => {
    const source = memory(records);
    expect(await answerOf(await Engine.open(source, 'ar'), '3')).toEqual(['syncState.failed']);
    expect(source.asked.some((path) => path.startsWith('words'))).toBe(false);
  });

  it('answers from names where texts fail, says so, and tries again', async () => {
    let offline = true;
    const source = memory(records, { fails: (path) => offline && path.startsWith('words') });
    const engine = await Engine.open(source, 'en');
    const query = engine.read('failed');
    const answer = query && (await engine.all(query));
    expect(answer?.hits.map(({ unit }) => unit)).toHaveLength(1);
    expect(answer?.failed).toEqual(['texts']);
    offline = false;
    expect(query && (await engine.all(query)).failed).toEqual([]);
  });

  it('answers from those that begin so where other names fail, says so, and tries again', async () => {
    let offline = true;
    const source = memory(records, {
      cut: { units: 1000, first: 2, texts: 1000 },
      fails: (path) => offline && path.startsWith('names'),
    });
    const engine = await Engine.open(source, 'en');
    const query = engine.read('失败');
    expect(query && (await engine.named(query)).hits).toHaveLength(1);
    expect(query && (await engine.all(query)).failed).toEqual(['names']);
    offline = false;
    const answer = query && (await engine.all(query));
    expect([answer?.failed, answer?.hits.map(({ published }) => published?.text)]).toEqual([
      [],
      ['失败'],
    ]);
  });

  it('loads an English text with the one of the reader’s language', async () => {
    const source = memory(records);
    const engine = await Engine.open(source, 'zh-CN');
    await answerOf(engine, 'broken');
    const row = engine.names.rows.find(({ name }) => name === 'broken');
    await engine.texts.load('zh-CN', [{ unit: row?.unit ?? 0, name: 'broken' }]);
    expect(source.asked.filter((path) => path.startsWith('texts'))).toEqual(['texts.zh-CN.0.json']);
    expect(engine.texts.get('en', row?.unit ?? 0)).toBe('It failed.');
    expect(engine.texts.get('zh-CN', row?.unit ?? 0)).toBe('');
  });

  it('fails where nothing can be searched', async () => {
    await expect(
      Engine.open(memory(records, { fails: (path) => path === 'index.json' }), 'en'),
    ).rejects.toThrow('no index.json');
  });
});

it('answers first with names that begin so, then with all, where these are few', async () => {
  const source = memory(records, { cut: { units: 1000, first: 2, texts: 1000 } });
  const engine = await Engine.open(source, 'en');
  const query = engine.read('brok') as Query;
  expect((await engine.named(query)).hits.map((hit) => say(engine.names, hit))).toEqual([
    'other.broken',
  ]);
  expect(source.asked.map((path) => path.replace(/\d+/, 'n'))).toEqual([
    'index.json',
    'key.n.json',
  ]);
  expect(await answerOf(engine, 'oken')).toEqual(['other.broken']);
  expect(source.asked).toContain('names.0.json');
});

describe('names cut into files', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    record(`kind${index}State`, [
      [`first${index}Value`, '1', {}, { en: `Text number${index} here.` }],
      [`other${index}`, String(index + 100)],
      ['failed', '7'],
    ]),
  );
  const cut = { units: 20, first: 20, texts: 500 };

  it('load what a key press needs', async () => {
    const source = memory(many, { cut });
    const engine = await Engine.open(source, 'en');
    expect(source.asked).toEqual(['index.json']);
    expect((await answerOf(engine, 'first7Value'))[0]).toBe('kind7State.first7Value');
    expect(source.asked.filter((path) => path.startsWith('names')).length).toBe(0);
  });

  it.each([
    ['kind12State', 'kind12State'],
    ['other31', 'kind31State.other31'],
    ['first7', 'kind7State.first7Value'],
    ['KIND9STATE_FAILED', 'kind9State.failed'],
    ['failed kind9State', 'kind9State.failed'],
    ['number33', 'kind33State.first33Value'],
    ['123', 'kind23State.other23'],
    ['kind5State 105', 'kind5State.other5'],
    ['othre31', 'kind31State.other31'],
    ['https://example.org/en/beta/things-kind7state/#member.failed', 'kind7State.failed'],
  ])('answer %s', async (typed, expected) => {
    expect((await answerOf(await engineOf(many, 'en', cut), typed))[0]).toBe(expected);
  });
});
