import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { collect, type Located } from '../../src/checks/collect-findings.ts';
import { toOptions } from '../../src/cli/check/options.ts';
import { run } from '../../src/cli/check/run.ts';
import { translationIds } from '../../src/model/check-id.ts';
import { readReference } from '../../src/store/reference.ts';
import { describeShared, SHARED } from '../support/shared.ts';
import { SITE } from '../support/site.ts';

/**
 * What design/format.md counted over the same pages, zh-CN and pt-BR, and what is found where that differs:
 * - `identifier/lost`: format.md counts headings that lost the type's name here too (3 and 31), and each text once; here
 *   those are `type-name/changed` alone. iOS, iPad and macOS count as identifiers here, and so do words of a kind that
 *   format.md leaves out: AutoPilot, NotEquals, SHA-2 (printed as SHA-1), TV-MA, EAP-FAST, HKEY_USERS\\.DEFAULT, X86
 *   (printed as X and as 系列).
 * - `sentence/untranslated`: "User Defined, default value, no intent." stands untranslated in 12 pt-BR pages; its words
 *   end in commas, which format.md's count of ordinary words leaves out.
 * - `number/vanished`: of format.md's two, one is 1:1 written as 一对一, the other also a number that appeared; one digit
 *   is not counted here, since translations write it in words.
 */
const table: Record<string, { format: [number, number]; found?: [number, number] }> = {
  'name/changed': { format: [1243, 1697] },
  'value/changed': { format: [619, 1029] },
  'type-name/changed': { format: [22, 50] },
  'name/shared': { format: [9, 6] },
  'identifier/lost': { format: [13, 33], found: [25, 34] },
  'label/changed': { format: [0, 0] },
  'links/changed': { format: [0, 0] },
  'code/changed': { format: [0, 0] },
  'code/scrambled': { format: [0, 0] },
  'link/empty': { format: [0, 0] },
  'markup/stray': { format: [0, 0] },
  'description/shared': { format: [2, 3] },
  'number/appeared': { format: [1, 0] },
  'number/vanished': { format: [2, 0], found: [0, 0] },
  'sentence/untranslated': { format: [0, 0], found: [0, 12] },
  'space/edge': { format: [17, 0] },
  'punctuation/half-width': { format: [471, 0] },
  'name/behind': { format: [0, 0] },
  'value/behind': { format: [0, 0] },
  'rows/not-aligned': { format: [0, 0] },
  // Not counted by format.md, whose pages keep every row, text, type and permission.
  'cell/empty': { format: [0, 0] },
  'column/missing': { format: [0, 0] },
  'negation/lost': { format: [0, 0] },
  'page/untranslated': { format: [0, 0] },
  'permissions/changed': { format: [0, 0] },
  'placeholder/changed': { format: [0, 0] },
  'row/extra': { format: [0, 0] },
  'row/missing': { format: [0, 0] },
  'row/twice': { format: [0, 0] },
  'text/garbled': { format: [0, 0] },
  'text/other-language': { format: [0, 0] },
  'type/changed': { format: [0, 0] },
};

describeShared('corpus', 'findings over the corpus', () => {
  let findings: Located[];
  beforeAll(async () => {
    const { entries, listings, site } = await readReference(`${SHARED}/corpus`);
    findings = collect({ entries, listings, problems: site.problems });
  });
  const inBoth = ({ new: _, remedy: __, help: ___, ...finding }: Record<string, unknown>) =>
    finding;
  const count = (check: string, locale: string, severity?: string) =>
    findings.filter(
      (one) =>
        one.check === check && one.locale === locale && (!severity || one.severity === severity),
    ).length;

  test('each check finds what format.md counted, or what is explained', () => {
    expect(Object.keys(table).sort()).toEqual(translationIds.toSorted());
    for (const [check, { format, found }] of Object.entries(table))
      expect([check, count(check, 'zh-CN'), count(check, 'pt-BR')]).toEqual([
        check,
        ...(found ?? format),
      ]);
  });

  test('another valid number is critical, and so is a sibling’s name', () => {
    expect(count('value/changed', 'zh-CN', 'critical')).toBe(0);
    expect(count('value/changed', 'pt-BR', 'critical')).toBe(6);
    expect(count('name/changed', 'zh-CN', 'critical')).toBe(1);
    expect(count('name/changed', 'pt-BR', 'critical')).toBe(0);
  });

  test('every finding’s place is where its text stands', () => {
    const lines = new Map<string, string[]>();
    const elsewhere = findings.filter(({ check, location: { path, line, column }, actual }) => {
      if (!/^(?:name|value|type-name)\//.test(check)) return false;
      const text = lines.get(path) ?? readFileSync(`${SHARED}/corpus/${path}`, 'utf8').split('\n');
      lines.set(path, text);
      const at = text[line - 1]?.slice(column - 1) ?? '';
      return !at.replace(/\\/g, '').startsWith(actual.slice(0, 1));
    });
    expect(elsewhere).toEqual([]);
  });

  test('the built report has the numbers and findings of the command', async () => {
    for (const locale of ['zh-CN', 'pt-BR']) {
      const { report } = await run(
        `${SHARED}/corpus`,
        toOptions(['--format', 'json', '--locale', locale]),
      );
      const command = JSON.parse(report);
      const built = JSON.parse(
        readFileSync(`${SITE}/api/v1/quality/${locale.toLowerCase()}.json`, 'utf8'),
      );
      expect(built.translations).toEqual(command.translations);
      expect(built.findings.map(inBoth)).toEqual(command.findings.map(inBoth));
    }
  });
});
