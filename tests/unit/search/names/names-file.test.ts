import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeName, unescapeName } from '../../../../src/search/names/escape-name.ts';
import {
  nextValue,
  readRowLine,
  rowLine,
  usualAnchors,
} from '../../../../src/search/names/names-file.ts';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '^', 'a=1', 'b!', '\\00'),
);

describe('a line of rows', () => {
  it('says only what does not follow', () => {
    const rows = [
      { name: 'none', value: '0' },
      { name: 'a', value: '1' },
      { name: 'b', value: '4' },
      { name: 'c', value: '5' },
      { name: 'd', value: null },
      { name: 'e', value: '-1' },
      { name: 'f', value: '0' },
    ];
    expect(rowLine(rows)).toBe('none a b=4 c d! e=-1 f');
  });

  it('marks an entry without values once', () => {
    expect(
      rowLine([
        { name: 'x', value: null },
        { name: 'y', value: null },
      ]),
    ).toBe('!x y');
  });

  it('reads back what it wrote', () => {
    const row = fc.record({
      name: text,
      value: fc.option(fc.oneof(text, fc.integer().map(String))),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(readRowLine(rowLine(rows))).toEqual(rows);
      }),
    );
  });

  it('escapes and unescapes any text', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(unescapeName(escapeName(one))).toBe(one);
      }),
    );
  });
});

it.each([
  [null, null],
  ['7', '8'],
  ['-1', '0'],
  ['07', null],
  ['1.5', null],
  ['9007199254740991', null],
])('after the value %s follows %s', (value, next) => {
  expect(nextValue(value)).toBe(next);
});

it('numbers the anchors of repeated names', () => {
  expect(usualAnchors(['a', 'b', 'a', 'a'].map((name) => ({ word: 'member', name })))).toEqual([
    'member.a',
    'member.b',
    'member.a.2',
    'member.a.3',
  ]);
});
