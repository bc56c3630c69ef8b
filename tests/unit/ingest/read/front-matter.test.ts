import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../../../src/ingest/problem.ts';
import { toFrontMatter } from '../../../../src/ingest/read/front-matter.ts';

function read(yaml: string) {
  const problems: Problem[] = [];
  const fields = Object.fromEntries(toFrontMatter(yaml, 4, problems));
  return { fields, problems: problems.map((p) => [p.check, p.severity, p.offset]) };
}

test.each([
  ['a: b\n"c": \'d\'\n', { a: 'b', c: 'd' }],
  ['a: 1\nb: true\nc: 2019-02-21\n', { a: '1', b: 'true', c: '2019-02-21' }],
  ['a: b\r\nc: d\r\n', { a: 'b', c: 'd' }],
  ['a: [b]\nc:\n  d: e\nf: g\n', { f: 'g' }],
  ['constructor: a\n', { constructor: 'a' }],
  ['a: &x b\nc: *x\n', { a: 'b', c: 'b' }],
  ['', {}],
  ['# only a comment', {}],
])('%j', (yaml, fields) => {
  const read_ = read(yaml);
  expect(read_.fields).toEqual(fields);
});

test('`__proto__` is a field like any other', () => {
  const fields = toFrontMatter('__proto__: a\n', 0, []);
  expect([...fields]).toEqual([['__proto__', 'a']]);
});

test('what is not YAML is an error at its place; provenance is read all the same', () => {
  expect(read('title: "a" b\nms.translationtype: MT\nauthor: \'x\'\n')).toEqual({
    fields: { 'ms.translationtype': 'MT', author: 'x' },
    problems: [['front-matter/invalid', 'error', 15]],
  });
  expect(read('- a\n').problems).toEqual([['front-matter/invalid', 'error', 4]]);
  expect(read(`a: ${'x'.repeat(70_000)}`).problems).toEqual([['front-matter/invalid', 'error', 4]]);
});

test('simple fields are what YAML makes of them', () => {
  const key = fc.constantFrom('a', 'ms.date', 'A-b_c', 'constructor');
  const piece = fc.constantFrom(
    'a',
    'é',
    '双',
    '1',
    ' ',
    '  ',
    ':',
    '#',
    '"',
    "'",
    '-',
    ',',
    '\\',
    '\ufeff',
    '\u2028',
    '\t',
    '|',
    '&',
  );
  const value = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
  const quoted = fc
    .tuple(fc.constantFrom('', '"', "'"), value)
    .map(([mark, text]) => mark + text + mark);
  const line = fc.tuple(key, quoted).map(([name, text]) => `${name}: ${text}\n`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const yaml = lines.join('');
      // With a comment it is read as YAML.
      expect(read(yaml).fields).toEqual(read(`# comment\n${yaml}`).fields);
    }),
    { numRuns: 2000 },
  );
});

test('a bomb of aliases is not a bomb', () => {
  const lines = Array.from(
    { length: 30 },
    (_, i) => `a${i}: &a${i} [${`*a${i - 1},`.repeat(i ? 9 : 0)}]`,
  );
  expect(read(`${lines.join('\n')}\nb: c\n`).fields).toEqual({ b: 'c' });
});

test('it never throws', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '"',
    "'",
    '\n',
    '  ',
    '#',
    '?',
    '<<',
    '\t',
    '%',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      toFrontMatter(pieces.join(''), 0, []);
    }),
    { numRuns: 1000 },
  );
});
