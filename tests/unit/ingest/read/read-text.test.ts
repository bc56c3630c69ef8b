import { describe, expect, test } from 'vitest';
import { readText } from '../../../../src/ingest/read/read-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test('a byte order mark is not a part of the text', () => {
  expect(readText(utf8('\ufeff# a'))).toEqual({ text: '# a', problems: [] });
});

test('NUL is a finding at its place', () => {
  const { text, problems } = readText(utf8('ab\0c'));
  expect([text, problems.map((p) => [p.check, p.severity, p.offset])]).toEqual([
    'ab\0c',
    [['page/nul', 'warning', 2]],
  ]);
});

describe('what can’t be read says why, and where', () => {
  test.each<[string, Uint8Array, string, [number, number] | undefined, string]>([
    [
      'Latin-1',
      latin1('# a\ncafé\n'),
      'page/encoding',
      [2, 4],
      'the byte 0xE9, which is not UTF-8 here',
    ],
    [
      'a cut sequence at the end',
      utf8('ab漢').slice(0, 4),
      'page/encoding',
      [1, 3],
      'the byte 0xE6, which is not UTF-8 here',
    ],
    [
      'a bad byte after a mark',
      Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff),
      'page/encoding',
      [1, 2],
      'the byte 0xFF, which is not UTF-8 here',
    ],
    [
      'a bad byte after what stands for one',
      Uint8Array.of(...utf8('\ufffd😀\n\ufffd'), 0x80),
      'page/encoding',
      [2, 2],
      'the byte 0x80, which is not UTF-8 here',
    ],
    [
      'an encoded surrogate',
      Uint8Array.of(0x0a, 0xed, 0xa0, 0x80),
      'page/encoding',
      [2, 1],
      'the byte 0xED, which is not UTF-8 here',
    ],
    [
      'UTF-16, big end first',
      Uint8Array.of(0xfe, 0xff, 0, 0x61),
      'page/encoding',
      undefined,
      'UTF-16',
    ],
    [
      'UTF-16 without a mark',
      Uint8Array.from(Buffer.from('# abc', 'utf16le')),
      'page/encoding',
      undefined,
      'UTF-16',
    ],
    ['an empty file', utf8(''), 'page/empty', undefined, 'an empty file'],
    ['only space', utf8('\ufeff \n\t\n'), 'page/empty', undefined, 'an empty file'],
    [
      'a file that is too large',
      new Uint8Array(32 * 1024 * 1024 + 1),
      'page/too-large',
      undefined,
      '33 MB',
    ],
  ])('%s', (_, bytes, id, place, actual) => {
    const { text, problems } = readText(bytes);
    expect(text).toBeNull();
    expect(problems.map((p) => [p.check, p.severity, p.place, p.actual])).toEqual([
      [id, 'error', place, actual],
    ]);
    expect(problems[0]?.remedy).toMatch(/\.$/);
  });
});
