import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEntry } from '../../../src/checks/index.ts';
import { rules } from '../../../src/checks/rules/index.ts';
import { joinPath } from '../../../src/ingest/join/join-path.ts';
import type { Left } from '../../../src/repair/edit.ts';
import { repairPath } from '../../../src/repair/repair.ts';
import { type Cell, english, filesOf, plain, sideBySide } from '../checks/page.ts';

const none = new Map();
const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}$/);
/**
 * What translations print: words, other names, spaces; nothing that would end the cell or the segment, and no marks, which
 * stay.
 */
const printed = fc.oneof(
  name,
  fc.constantFrom('无', '第三章', '3D', ',0', '双面', 'Mac OS', 'a_b', '1 ', ' x'),
  fc
    .string({ maxLength: 12 })
    .filter((text) => text.trim() !== '' && !/[|<>&\\`*_~\r\n[\]]/.test(text)),
);
const row = fc.record({ name, value: fc.integer({ min: -9, max: 999 }), printed, number: printed });
const table = fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: ({ name: n }) => n });

const cells = (
  rows: { name: string; value: number; printed: string; number: string }[],
): Cell[][] =>
  rows.map((one) => [
    [one.printed, one.name],
    [one.number, String(one.value)],
    ['说明。', 'Text.'],
  ]);
/** Cells with the source's literals, but for those that were left. */
const real = (
  rows: { name: string; value: number; printed: string; number: string }[],
  left: readonly Left[],
): Cell[][] => {
  const after = (printed: string, expected: string): Cell =>
    left.some((one) => one.expected === expected && one.actual === printed.trim())
      ? [printed, expected]
      : expected;
  return rows.map((one) => [
    after(one.printed, one.name),
    after(one.number, String(one.value)),
    ['说明。', 'Text.'],
  ]);
};
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('side by side: whatever was printed, only literals change, and all are put back or named', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const path = filesOf({
        en: english({ rows: cells(rows) }),
        'zh-CN': sideBySide({ rows: cells(rows) }),
      });
      const { files, left } = repairPath(path, none);
      const [after] = files;
      const text = after ? decode(after.after) : sideBySide({ rows: cells(rows) });
      expect(text).toBe(sideBySide({ rows: real(rows, left) }));
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['side by side', sideBySide],
  ['plain', plain],
] as const)('%s: a second repair changes nothing, and the literals then are clean', (_, write) => {
  fc.assert(
    fc.property(table, (rows) => {
      const path = filesOf({
        en: english({ rows: cells(rows) }),
        'zh-CN': write({ rows: cells(rows) }),
      });
      const { files, left } = repairPath(path, none);
      const done = {
        ...path,
        files: path.files.map((file) => {
          const repaired = files.find(({ locale }) => locale === file.locale);
          return repaired ? { ...file, bytes: repaired.after } : file;
        }),
      };
      expect(repairPath(done, none).files).toEqual([]);
      if (left.length > 0) return;
      const found = joinPath(done).entries.flatMap((entry) => checkEntry(entry)['zh-CN'] ?? []);
      expect(found.filter(({ check }) => rules[check].repaired)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
