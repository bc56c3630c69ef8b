import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../../../src/ingest/problem.ts';
import { toSegments } from '../../../../src/ingest/segment/segments.ts';

const lookup = (id: string, source: string) =>
  `<span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
const target = (id: string, text: string) => `<span data-ttu-id="${id}">${text}</span>`;

/** Segments as `[id, target, source, loose]`, and problems as `[id, offset]`. */
function read(raw: string) {
  const problems: Problem[] = [];
  const segments = toSegments({ raw, offset: 10 }, problems).map((s) => [
    s.id,
    s.target?.raw ?? null,
    s.source?.raw ?? null,
    s.loose?.raw ?? null,
  ]);
  return { segments, problems: problems.map((p) => [p.check, p.offset]) };
}

test('halves are joined by the number after the hyphen', () => {
  expect(read(`${target('a1b-7', '无')}${lookup('xyz-7', 'none')}`)).toEqual({
    segments: [['7', '无', 'none', null]],
    problems: [],
  });
});

test('several segments stay apart, whatever stands between them', () => {
  const raw = `${target('x-1', 'A')}${lookup('x-1', 'a')} - ${target('x-2', 'B')}${lookup('x-2', 'b')}`;
  expect(read(raw).segments).toEqual([
    ['1', 'A', 'a', null],
    [null, null, null, ' - '],
    ['2', 'B', 'b', null],
  ]);
});

test('text without spans is one segment without an id', () => {
  expect(read('none').segments).toEqual([[null, null, null, 'none']]);
  expect(read(' ').segments).toEqual([]);
});

test('a span inside a half belongs to it, and one outside tears no word', () => {
  expect(read(target('x-1', 'a <span lang="en">b</span> c')).segments).toEqual([
    ['1', 'a <span lang="en">b</span> c', null, null],
  ]);
  expect(read('a<span lang="en">b</span>c').segments).toEqual([
    [null, null, null, 'a<span lang="en">b</span>c'],
  ]);
});

test('an unclosed span ends where the next begins', () => {
  const raw = `<span data-ttu-id="x-1">无${lookup('x-1', 'none')}`;
  expect(read(raw)).toEqual({
    segments: [['1', '无', 'none', null]],
    problems: [['segment/unclosed', 10]],
  });
});

test('a missing half is named with what it lacks', () => {
  expect(read(target('x-1', '无')).problems).toEqual([['segment/source-missing', 34]]);
  expect(read(lookup('x-1', 'none')).problems).toEqual([['segment/target-missing', 59]]);
});

test('halves side by side with other ids are one segment, and a finding', () => {
  expect(read(`${target('x-1', '无')}${lookup('x-2', 'none')}`)).toEqual({
    segments: [['1', '无', 'none', null]],
    problems: [['segment/id', 91]],
  });
});

test('a repeated id makes a segment of its own', () => {
  const raw = `${target('x-1', 'A')}${lookup('x-1', 'a')}${target('x-1', 'B')}${lookup('x-1', 'b')}`;
  expect(read(raw).segments).toEqual([
    ['1', 'A', 'a', null],
    ['1', 'B', 'b', null],
  ]);
});

test('an id may be the name of what every object has', () => {
  expect(read(`${target('__proto__', 'A')}${lookup('__proto__', 'a')}`).segments).toEqual([
    ['__proto__', 'A', 'a', null],
  ]);
});

const piece = fc.oneof(
  fc.constantFrom(
    '<span data-ttu-id="x-1">',
    '<span data-ttu-id="x-2">',
    '<span data-stu-id="x-1">',
    "<span  data-stu-id = 'y-2' >",
    '<span class="sxs-lookup">',
    '<span lang="en">',
    '</span>',
    '</span >',
    '<span',
    '</spa',
    ' ',
    '|',
    '😀',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const markup =
  /<span\s+data-(?:ttu|stu)-id\s*=\s*["'][^"'<>]*["']\s*>|<span\s+class\s*=\s*["']sxs-lookup["']\s*>|<span\b[^<>]*>|<\/span\s*>/gi;
const bare = (text: string) => text.replace(markup, '').replace(/\s+/g, '');

test('all text that goes in comes out, once, at the offset it had', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(1000), (pieces, offset) => {
      const raw = pieces.join('');
      const segments = toSegments({ raw, offset }, []);
      const slices = segments
        .flatMap((s) => [s.source, s.target, s.loose])
        .filter((slice) => slice !== null)
        .sort((a, b) => a.offset - b.offset);
      for (const slice of slices)
        expect(raw.slice(slice.offset - offset).startsWith(slice.raw)).toBe(true);
      expect(bare(slices.map((slice) => slice.raw).join(''))).toBe(bare(raw));
    }),
    { numRuns: 500 },
  );
});
