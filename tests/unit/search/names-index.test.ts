import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toParts, unitOrder } from '../../../src/search/names-index.ts';
import { namesOf, record, type Short } from './fixture.ts';

const name = fc.oneof(fc.constantFrom('none', 'all', 'none ', 'a\tb', 'x=1', '无'), fc.string());
const printed = fc.record({ name: fc.string(), value: fc.string() }, { requiredKeys: [] });
const member = fc
  .tuple(
    name,
    fc.option(fc.oneof(fc.integer().map(String), fc.string())),
    fc.dictionary(fc.constantFrom('zh-CN', 'pt-BR'), printed),
  )
  .map(([own, value, published]): Short => [own, value, published]);
const one = fc
  .record({
    name,
    members: fc.array(member, { maxLength: 6 }),
    version: fc.constantFrom('v1.0', 'beta'),
    area: fc.constantFrom('a', 'b-c', ''),
    flags: fc.boolean(),
  })
  .map(({ name: enumName, members, ...rest }) => record(enumName, members, rest));

describe('the index of names', () => {
  it('reads back every type, row and published literal, in one part and in many', () => {
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 20 }),
        (records, limit) => {
          const names = namesOf(records, limit);
          const ordered = unitOrder(records);
          expect(
            names.types.map(({ name: own, id, version, area, flags }) => [
              own,
              id,
              version,
              area,
              flags,
            ]),
          ).toEqual(
            ordered.map(({ enumName, enumId, version, area, flags }) => [
              enumName,
              enumId,
              version,
              area,
              flags,
            ]),
          );
          const members = ordered.flatMap((own) => own.members);
          expect(names.rows.map(({ name: own, value, anchor }) => [own, value, anchor])).toEqual(
            members.map(({ name: own, value, anchor }) => [own, value, anchor]),
          );
          members.forEach(({ published, value }, row) => {
            for (const [locale, of] of Object.entries(published)) {
              expect(names.printed.get(locale)?.name.get(row)).toBe(of.name);
              if (value !== null) expect(names.printed.get(locale)?.value.get(row)).toBe(of.value);
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps ids and anchors that do not follow from names', () => {
    const odd = record('Thing', [['a']]);
    odd.enumId = 'beta/enums/other.2';
    if (odd.members[0]) odd.members[0].anchor = 'member.b';
    const names = namesOf([record('Alpha', [['x']]), odd]);
    expect(names.types[1]?.id).toBe('beta/enums/other.2');
    expect(names.rows[1]?.anchor).toBe('member.b');
  });

  it('counts types and rows as units, and finds them back', () => {
    const names = namesOf([record('A', [['a'], ['b']]), record('B', [['c']])]);
    const units = [0, 1, 2, 3, 4].map((unit) => names.ofUnit(unit));
    expect(units.map(({ type, row }) => [type, row])).toEqual([
      [0, null],
      [0, 0],
      [0, 1],
      [1, null],
      [1, 2],
    ]);
    expect([0, 1, 2].map((row) => names.unitOfRow(row))).toEqual([1, 2, 4]);
  });

  it('lists the units that have a text', () => {
    const names = namesOf([
      record('A', [['a'], ['b', null, {}, { en: 'Text.' }]], { summary: { en: '!?' } }),
      record('B', [], { summary: { 'zh-CN': '摘要' } }),
    ]);
    expect(names.textUnits).toEqual([2, 3]);
  });
});

it('never cuts an enum in two', () => {
  const records = [record('A', [['a'], ['b'], ['c']]), record('B', [['d']]), record('C', [['e']])];
  expect(toParts(records, 2).map((part) => part.map((own) => own.enumName))).toEqual([
    ['A'],
    ['B', 'C'],
  ]);
});
