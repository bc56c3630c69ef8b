import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { flat } from '../../../src/exchange/content/content.ts';
import type { PageUnits, Unit } from '../../../src/exchange/units/unit.ts';
import { validatorOf } from '../../support/exchange-schemas.ts';
import { back, bare, edit } from './edits.ts';
import { copyOf, type Folder } from './folder.ts';

const schemas = ['xliff12', 'xliff21', 'tmx', 'tbx'] as const;
const hasMsgfmt = spawnSync('msgfmt', ['--version']).status === 0;

/** Every language in every format takes ten minutes; without EXCHANGE=all each has one, and edits are in the last. */
const isAll = process.env['EXCHANGE'] === 'all';
const languages = [
  ['zh-CN', 0],
  ['pt-BR', 1],
] as const;

/**
 * Sends each language of a folder out and takes it back, without edits and with 500.
 *
 * @param count checks which units a language has
 */
export function roundTrips(
  folder: string,
  count: (pages: readonly PageUnits[], one: Folder, locale: string) => void,
): void {
  describe.each(languages)('%s', (locale, i) => {
    let copy: Folder | null = null;
    const one = () => {
      copy ??= copyOf(folder, locale);
      return copy;
    };

    test('each text is in one unit', () => count(one().sent().pages, one(), locale));

    test.each(schemas)('%s is valid by its published schema', (format) => {
      validatorOf(format)(one().sent().files[format]);
    });

    test.skipIf(!hasMsgfmt)(
      `msgfmt finds nothing${hasMsgfmt ? '' : ' (skipped: there is none)'}`,
      () => {
        const input = one().sent().files.po;
        const { stderr } = spawnSync('msgfmt', ['--check', '--output-file=/dev/null', '-'], {
          input,
        });
        expect(String(stderr)).toBe('');
      },
    );

    test.each(isAll ? back : back.slice(i, i + 1))(
      'what nobody edited in %s changes no byte',
      (format) => {
        const before = one().texts();
        expect(one().take(one().sent().files[format])).toMatchObject({ status: 0 });
        expect(one().texts()).toEqual(before);
      },
    );

    test.each(isAll ? back : i === 0 ? back.slice(-1) : [])(
      '500 texts drawn and edited in %s: they and no others change, and read back equal',
      (format) => {
        const { take, send } = one();
        const sent = isAll ? send(format) : one().sent().files[format];
        const { text, edits } = edit(sent, format, 500);
        expect(edits).toBe(500);
        const { report } = take(text);
        expect(report).toContain(`Took ${edits} texts`);
        expect(report).toContain('; 0 not taken');
        expect(bare(send(format))).toBe(bare(text));
        expect(take(text).report).toContain('Took 0 texts');
      },
    );
  });
}

/** Counts units by their role, those that are locked among them. */
export function countUnits(pages: readonly PageUnits[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const unit of pages.flatMap(({ units }) => units))
    counts[kindOf(unit)] = (counts[kindOf(unit)] ?? 0) + 1;
  return counts;
}

/** A description of one word looks like a literal (`Unknown`, `Blocked`); it is prose, and translated. */
function kindOf({ role, locked, source, row }: Unit): string {
  expect(locked).toBe(role === 'name' || role === 'value' ? 'literal' : null);
  const isWord = /^[A-Za-z_]\w*$/.test(flat(source));
  if (role === 'description') expect(flat(source)).not.toBe(row?.name);
  return role === 'description' && isWord ? 'description of one word' : role;
}
