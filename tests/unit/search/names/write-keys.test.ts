import { expect, it } from 'vitest';
import { NameKeys } from '../../../../src/search/names/name-keys.ts';
import { toKeyFiles } from '../../../../src/search/names/write-keys.ts';
import { keywordsIn, toSlices } from '../../../../src/search/records/unit-order.ts';
import { record } from '../fixture.ts';

const words = ['alpha', 'alpine', 'also', 'beta', 'beyond', 'gamma'];
const slices = toSlices([
  record(
    'state',
    words.flatMap((a) => words.map((b): [string] => [a + b.replace(/^./, (c) => c.toUpperCase())])),
  ),
]);

it('cuts names by their beginnings and those of their parts, with the likeliest where there are too many', () => {
  const files = toKeyFiles(slices, 14);
  const found = (key: string) => files.find(({ keys }) => keys.includes(key));
  expect(found('g')).toMatchObject({ whole: true });
  expect(found('al')).toMatchObject({ whole: false });
  const alpha = found('alph');
  const names = alpha?.slices.flatMap(({ record: own, places }) =>
    places.map((place) => own.rows[place]?.name),
  );
  expect(names).toContain('alphaGamma');
  expect(names).toContain('betaAlpha');
  expect(names).not.toContain('betaGamma');
});

it('leads each beginning to its file, and an unknown one to none', () => {
  const files = toKeyFiles(slices, 14);
  const keys = new NameKeys({
    keys: files.map((file) => file.keys.join(' ')).join('\n'),
    wholeKeys: files.map(({ whole }) => (whole ? '1' : '0')).join(''),
  });
  const keysOf = (typed: string) => files[keys.filesOf(typed)[0] ?? -1]?.keys;
  expect(keysOf('gammaAl'.toLowerCase())).toContain('g');
  expect(keysOf('al')).toContain('al');
  // All that begin with `a` go on with `l`.
  expect(keysOf('a')).toContain('al');
  expect(keysOf('alxyz')).toBeUndefined();
  expect(keysOf('zzz')).toBeUndefined();
});

it('has the keywords that begin with the key, and all of them where the key is of the name', () => {
  const keywords = ['Mail.Read', 'User.Read'].map((text) => ({
    of: 'permission',
    text,
    anchor: 'permission.application',
  }));
  const own = toSlices([record('Send', [], { stem: 'send', keywords })]);
  const files = toKeyFiles(own, 0);
  const textsUnder = (key: string) =>
    files
      .find(({ keys }) => keys.includes(key))
      ?.slices.flatMap((slice) => keywordsIn(slice).map(({ text }) => text));
  expect(textsUnder('mailread')).toEqual(['Mail.Read']);
  expect(textsUnder('read')).toEqual(['Mail.Read', 'User.Read']);
  expect(textsUnder('send')).toEqual(['Mail.Read', 'User.Read']);
});

it('has all of exactly one name, however many they are', () => {
  const many = toSlices(
    Array.from({ length: 400 }, (_, index) => record(`type${index}`, [['id']])),
  );
  const files = toKeyFiles(many, 100);
  const keys = new NameKeys({
    keys: files.map((file) => file.keys.join(' ')).join('\n'),
    wholeKeys: files.map(({ whole }) => (whole ? '1' : '0')).join(''),
  });
  const units = keys.filesOf('id').flatMap((file) => files[file]?.slices.map(({ unit }) => unit));
  expect(new Set(units).size).toBe(400);
});

it('has only the likeliest of the many names that end alike', () => {
  const many = toSlices(
    Array.from({ length: 400 }, (_, index) => record(`type${index}`, [[`x${index}All`]])),
  );
  const files = toKeyFiles(many, 100).filter(({ keys }) => keys[0] === 'all');
  expect(files).toHaveLength(1);
  expect(files[0]?.slices).toHaveLength(160);
});
