import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../src/search/records/engine.ts';
import { answerOf, engineOf, record } from '../fixture.ts';

const zh = (name: string) => ({ 'zh-CN': { name } });
const records = [
  record('state', [
    ['none', '0', zh('无')],
    ['active', '1', {}, { en: 'Runs now.' }],
    ['stateful', '2'],
  ]),
  record('syncStatus', [
    ['none', '0', zh('无')],
    [
      'failed',
      '3',
      { 'zh-CN': { value: '第三章' } },
      { en: 'Last try failed.', 'zh-CN': '上次同步失败' },
    ],
    ['inProgress', '4'],
    ['office365', '5'],
  ]),
  record('statusKind', [
    ['none', '0'],
    ['off', '6', zh('无')],
    ['noneAtAll', '7'],
    ['failed', '9'],
  ]),
  record(
    'accessFlags',
    [
      ['read', '16'],
      ['write', '32'],
      ['run', '64'],
    ],
    { flags: true },
  ),
  record(
    'tuesday',
    [
      ['second', '2', zh('2001')],
      ['year', '2001'],
    ],
    { titles: { en: 'tuesday enum type', 'zh-CN': 'tuesday 枚举类型' } },
  ),
];
let engine: Engine;
beforeAll(async () => {
  engine = await engineOf(records);
});
const found = (typed: string): Promise<string[]> => answerOf(engine, typed);

describe('names', () => {
  it('come with all rows of exactly the name before longer ones', async () => {
    expect(await found('none')).toEqual([
      'state.none',
      'statusKind.none',
      'syncStatus.none',
      'statusKind.noneAtAll',
    ]);
    expect((await found('state')).slice(0, 2)).toEqual(['state', 'state.stateful']);
  });

  it('are found with one slip, after exact published forms, by initials and inside', async () => {
    expect((await found('falied'))[0]).toMatch(/\.failed$/);
    expect((await found('inPrrogrress'))[0]).toBe('syncStatus.inProgress');
    expect(await found('naa')).toEqual(['statusKind.noneAtAll']);
    expect((await found('econ'))[0]).toBe('tuesday.second');
    expect(await found('无')).toEqual(['state.none<无', 'syncStatus.none<无', 'statusKind.off<无']);
  });

  it('are nothing where nothing is like them', async () => {
    expect(await found('qzxwvbn')).toEqual([]);
    expect(await found('qzxwvbn kkjjhh')).toEqual([]);
  });

  it('of the entry that the reader looks at come first', async () => {
    engine.names.here = 'beta/things-statuskind';
    expect((await found('none'))[0]).toBe('statusKind.none');
    engine.names.here = '';
  });
});

describe('values', () => {
  it.each([
    ['0', ['state.none', 'statusKind.none', 'syncStatus.none']],
    ['0x3', ['syncStatus.failed']],
    ['= 4', ['syncStatus.inProgress']],
    ['77', []],
    ['2001', ['tuesday.year', 'tuesday.second<2001']],
    ['第三章', ['syncStatus.failed<第三章']],
    ['16|32', ['accessFlags']],
    ['48', ['accessFlags']],
    ['365', ['syncStatus.office365']],
  ])('%s is %j', async (typed, expected) => {
    expect(await found(typed)).toEqual(expected);
  });
});

describe('a row is one document', () => {
  it.each([
    'syncStatus failed',
    'failed syncStatus',
    'SyncStatus.Failed',
    'SyncStatus::FAILED',
    'SYNC_STATUS_FAILED',
    'FAILED_SYNCSTATUS',
    'example.things.syncStatus.failed',
    '"syncStatus": "failed"',
    "syncStatus eq 'failed'",
    'sync failed',
    'failed 3',
    'syncStatus = 3',
    'syncStatus try',
    'syncStatus 同步',
    'syncStatus同步失败',
    'try failed syncStatus',
    'syncStatus qzxwvbn failed',
    'https://example.org/en/beta/things-syncstatus/#member.failed',
    'sncy failed'.replace('sncy', 'syncStatsu'),
  ])('%s finds it first', async (typed) => {
    expect((await found(typed))[0]).toBe('syncStatus.failed');
  });

  it('says which word nothing has', async () => {
    const query = engine.read('syncStatus qzxwvbn failed');
    expect(query && (await engine.all(query)).dropped).toEqual(['qzxwvbn']);
  });

  it.each(['tuesday enum type', 'Enum type tuesday', 'tuesday 枚举类型', 'things-tuesday.md'])(
    '%s finds the entry first',
    async (typed) => {
      expect((await found(typed))[0]).toBe('tuesday');
    },
  );
});

describe('versions', () => {
  const both = ['beta', 'v1.0'].map((version) =>
    record(
      'plan',
      [
        ['gold', '1'],
        ['beta', '2'],
      ],
      { version },
    ),
  );

  it('of the same row are one result, which names them all', async () => {
    const own = await engineOf(both);
    const query = own.read('gold');
    const hits = query ? (await own.all(query)).hits : [];
    expect(hits).toHaveLength(1);
    expect(hits[0]?.also?.map((entry) => own.names.entries[entry]?.version)).toEqual(['v1.0']);
  });

  it('are filters as words, unless a row has that name', async () => {
    const own = await engineOf(both);
    const versionsOf = async (typed: string): Promise<string[]> => {
      const query = own.read(typed);
      const hits = query ? (await own.all(query)).hits : [];
      return hits.map(
        ({ entry, row }) =>
          `${own.names.entries[entry]?.version} ${own.names.rows[row ?? -1]?.name}`,
      );
    };
    expect(await versionsOf('gold v1.0')).toEqual(['v1.0 gold']);
    expect((await versionsOf('plan beta'))[0]).toBe('beta beta');
  });
});

describe('filters', () => {
  it.each([
    ['failed enum:syncStatus', ['syncStatus.failed']],
    ['failed value:9', ['statusKind.failed']],
    ['kind:enum sta', ['state', 'statusKind']],
    ['failed enum:nothing', []],
  ])('%s leaves %j', async (typed, expected) => {
    expect((await found(typed)).filter((one) => !/active/.test(one)).slice(0, 2)).toEqual(expected);
  });
});
