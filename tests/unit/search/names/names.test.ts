import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../../../src/model/search-record.ts';
import { Names } from '../../../../src/search/names/names.ts';
import { publishedLocales, toNamesFile } from '../../../../src/search/names/write-names.ts';
import { type Slice, toSlices, unitOrder } from '../../../../src/search/records/unit-order.ts';
import { record, type Short } from '../fixture.ts';

const name = fc.oneof(fc.constantFrom('none', 'all', 'none ', 'a\tb', 'x=1', '无'), fc.string());
const printed = fc.record({ name: fc.string(), value: fc.string() }, { requiredKeys: [] });
const row = fc
  .tuple(
    name,
    fc.option(fc.oneof(fc.integer().map(String), fc.string())),
    fc.dictionary(fc.constantFrom('zh-CN', 'pt-BR'), printed),
  )
  .map(([own, value, published]): Short => [own, value, published]);
const one = fc
  .record({
    name,
    rows: fc.array(row, { maxLength: 6 }),
    version: fc.constantFrom('v1.0', 'beta'),
    area: fc.constantFrom('a', 'b-c', ''),
    flags: fc.boolean(),
    kind: fc.constantFrom('enum', 'type'),
    namespace: fc.constantFrom(null, 'a.b'),
  })
  .map(({ name: own, rows, ...more }) => record(own, rows, more));

/** Names read back from files of these slices. */
function readBack(records: readonly SearchRecord[], files: readonly Slice[][]): Names {
  const names = new Names();
  const locales = publishedLocales(records);
  for (const slices of files) {
    const file = JSON.parse(JSON.stringify(toNamesFile(slices, locales)));
    names.addPublished(file.published, names.add(file));
  }
  return names;
}

const said = ({ id, kind, name: own, namespace, version, area, flags }: SearchRecord) => [
  id,
  kind,
  own,
  namespace ?? '',
  version,
  area,
  flags,
];

describe('files of names', () => {
  it('are read back: every entry, row and published literal', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (records) => {
        const ordered = unitOrder(records);
        const names = readBack(records, [toSlices(ordered)]);
        expect(
          names.entries.map((entry) => [
            entry.id,
            entry.kind,
            entry.name,
            entry.namespace,
            entry.version,
            entry.area,
            entry.flags,
          ]),
        ).toEqual(ordered.map(said));
        const rows = ordered.flatMap((own) => own.rows);
        expect(
          names.rows.map(({ name: own, value, anchor, table }) => [own, value, anchor, table]),
        ).toEqual(rows.map(({ name: own, value, anchor, table }) => [own, value, anchor, table]));
        rows.forEach(({ published, value }, index) => {
          for (const [locale, of] of Object.entries(published)) {
            expect(names.printed.get(locale)?.name.get(index)).toBe(of.name);
            if (value !== null) expect(names.printed.get(locale)?.value.get(index)).toBe(of.value);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('hold some of the keywords, and together all of them once', () => {
    const keywords = ['Mail.Read', 'Mail.Send'].map((text) => ({
      of: 'permission',
      text,
      anchor: 'permission.application',
    }));
    const [slice] = toSlices([record('Send', [], { keywords })]);
    if (!slice) throw new Error('no slice');
    const some = { ...slice, keywords: keywords.slice(0, 1) };
    const names = readBack([slice.record], [[some], [slice], [some]]);
    expect(names.entries[0]?.keywords.map(({ item, anchor }) => [item.text, anchor])).toEqual(
      keywords.map(({ text, anchor }) => [text, anchor]),
    );
    expect(names.keywords.map(({ bearers }) => bearers)).toEqual([[0], [0]]);
  });

  it('hold some of the rows, and together all of them once', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (records) => {
        const slices = toSlices(unitOrder(records));
        const some = (rest: number): Slice[] =>
          slices.map((slice) => ({
            ...slice,
            places: slice.places.filter((place) => place % 2 === rest),
          }));
        const names = readBack(records, [some(1), some(0), some(1)]);
        const units = (all: readonly { unit: number }[]): number[] =>
          all.map(({ unit }) => unit).sort((a, b) => a - b);
        expect(units([...names.entries, ...names.rows])).toEqual(
          slices.flatMap(({ unit, places }) => [unit, ...places.map((place) => unit + 1 + place)]),
        );
        for (const { unit, record: own, places } of slices)
          for (const place of places) {
            const found = names.rows[names.ofUnit(unit + 1 + place)?.row ?? -1];
            expect(found?.anchor).toBe(own.rows[place]?.anchor);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('keep ids, anchors and tables that do not follow', () => {
    const odd = record('Thing', [['a'], ['b'], ['c']], { id: 'beta/enums/other.2' });
    Object.assign(odd.rows[0] ?? {}, { anchor: 'member.x' });
    Object.assign(odd.rows[1] ?? {}, { table: 'properties', anchor: 'property.b' });
    const names = readBack([odd], [toSlices([odd])]);
    expect(names.entries[0]?.id).toBe('beta/enums/other.2');
    expect(names.rows.map(({ anchor, table }) => [anchor, table])).toEqual([
      ['member.x', 'members'],
      ['property.b', 'properties'],
      ['member.c', 'members'],
    ]);
  });

  it('say which units have texts', () => {
    const records = [
      record('A', [['a'], ['b', null, {}, { en: 'Text.' }]], { summary: { en: 'A.' } }),
    ];
    const names = readBack(records, [toSlices(records)]);
    expect([names.entries[0]?.hasText, ...names.rows.map((one) => one.hasText)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
