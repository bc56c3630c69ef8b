import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/search/arrange.ts';
import type { TextHit } from '../../../src/search/hit.ts';
import { type Query, toQuery } from '../../../src/search/query.ts';
import { namesOf, record, say } from './fixture.ts';

const zh = (name: string) => ({ 'zh-CN': { name } });
const names = namesOf([
  record('state', [
    ['none', '0', zh('无')],
    ['active', '1'],
    ['stateful', '2'],
  ]),
  record('status', [
    ['none', '0', zh('无')],
    ['failed', '3', { 'zh-CN': { value: '第三章' } }],
    ['state', '4'],
  ]),
  record('statusKind', [
    ['none', '0'],
    ['off', '5', zh('无')],
    ['noneAtAll', '6'],
  ]),
  record('tuesday', [
    ['second', '2', zh('2001')],
    ['year', '2001'],
  ]),
  record('zLast', [
    ['none', '9'],
    ['none', '10'],
    ['nine', '11'],
  ]),
]);

const found = (typed: string, texts: TextHit[] = []): string[] =>
  arrange(names, toQuery(typed) as Query, texts).map((hit) => say(names, hit));
const text = (unit: number, begins = false): TextHit => ({
  unit,
  locale: 'en',
  way: 'verbatim',
  begins,
});
const unitOf = (type: string, member: string): number =>
  names.unitOfRow(
    names.rows.findIndex((row) => row.name === member && names.types[row.type]?.name === type),
  );

describe('the order of results', () => {
  it('puts a type before the member of the same name, and both before what only begins so', () => {
    expect(found('state')).toEqual(['state', 'status.state', 'state.stateful']);
  });

  it('takes a name with its case before one without', () => {
    const own = namesOf([
      record('a', [
        ['Url', '1'],
        ['url', '2'],
        ['urlList', '3'],
      ]),
    ]);
    const list = arrange(own, toQuery('url') as Query).map((hit) => say(own, hit));
    expect(list).toEqual(['a.url', 'a.Url', 'a.urlList']);
  });

  it('gives a name three rows, then the other names, then the rest of its rows', () => {
    expect(found('none')).toEqual([
      'state.none',
      'status.none',
      'statusKind.none',
      'statusKind.noneAtAll',
      'zLast.nine',
      'zLast.none',
      'zLast.none',
    ]);
  });

  it('shows what was printed, marked, for each real name', () => {
    expect(found('无')).toEqual(['state.none<无', 'status.none<无', 'statusKind.off<无']);
  });

  it('finds one edit, initials and the middle of a word', () => {
    expect(found('falied')).toEqual(['status.failed']);
    expect(found('naa')).toEqual(['statusKind.noneAtAll']);
    expect(found('ecn')).toEqual([]);
    expect(found('econ')).toEqual(['tuesday.second<2001'].map((one) => one.replace('<2001', '')));
  });

  it('puts the rows of the type that the reader looks at first', () => {
    names.here = 'beta/things-statuskind';
    expect(found('none').slice(0, 2)).toEqual(['statusKind.none', 'state.none']);
    names.here = '';
  });
});

describe('values', () => {
  it('returns exactly the rows with the value', () => {
    expect(found('0')).toEqual(['state.none', 'status.none', 'statusKind.none']);
    expect(found('0x3')).toEqual(['status.failed']);
    expect(found('value:4')).toEqual(['status.state']);
    expect(found('77')).toEqual([]);
  });

  it('adds a name that was printed as the number', () => {
    expect(found('2001')).toEqual(['tuesday.year', 'tuesday.second<2001']);
  });

  it('finds a value that was printed in words', () => {
    expect(found('第三章')).toEqual(['status.failed<第三章']);
  });

  it('takes the type or the member before the number', () => {
    expect(found('status 3')).toEqual(['status.failed']);
    expect(found('failed 3')[0]).toBe('status.failed');
    expect(found('stat 5')).toEqual(['statusKind.off']);
  });
});

describe('prose', () => {
  it('finds a member after its type', () => {
    expect(found('status failed')).toEqual(['status.failed']);
    expect(found('status fail')).toEqual(['status.failed']);
  });

  it('puts texts with the phrase before names that lack it, and leaves partial names out then', () => {
    const hits = [text(unitOf('state', 'active')), text(unitOf('zLast', 'nine'), true)];
    expect(found('none at', hits)).toEqual(['zLast.nine', 'state.active']);
    expect(found('none at')).toEqual(['statusKind.noneAtAll']);
    expect(found('none at all', [text(unitOf('state', 'active'))])).toEqual([
      'state.active',
      'statusKind.noneAtAll',
    ]);
  });

  it('shows a unit once, at its best place, and says where its text was found', () => {
    const [first] = arrange(names, toQuery('active') as Query, [text(unitOf('state', 'active'))]);
    expect(first).toMatchObject({ group: 'exact', textIn: 'en' });
    expect(found('active', [text(unitOf('state', 'active'))])).toEqual(['state.active']);
  });

  it('puts texts after names for a single word', () => {
    expect(found('off', [text(unitOf('state', 'active'))])).toEqual([
      'statusKind.off',
      'state.active',
    ]);
  });
});
