import { expect, test } from 'vitest';
import { collect } from '../../../../src/checks/collect-findings.ts';
import { checkEntry } from '../../../../src/checks/index.ts';
import { publicFinding } from '../../../../src/checks/public-finding.ts';
import { publicSummary } from '../../../../src/checks/public-summary.ts';
import { summarize } from '../../../../src/checks/summary.ts';
import { matches } from '../../../../src/client/findings/match.ts';
import { qualityJson } from '../../../../src/exports/quality-json.ts';
import { describeLocale } from '../../../../src/i18n/locale.ts';
import { recordOf } from '../../../../src/store/entry-record.ts';
import { allLanguagesView } from '../../../../src/views/quality/all-languages-view.ts';
import { qualityView } from '../../../../src/views/quality/quality-view.ts';
import { type Cell, english, entryOf, sideBySide } from '../../checks/page.ts';
import { indexOf } from '../sample-entry.ts';

const rows: Cell[][] = [
  [['无', 'none'], ['508', '0'], 'None.'],
  ['red', '1', 'Red.'],
];
const page = { title: ['颜色枚举类型', 'colour enum type'] as Cell, rows };
const entry = entryOf({ en: english(page), 'zh-CN': sideBySide(page) });
entry.findings = checkEntry(entry);
const problem = {
  check: 'page/encoding' as const,
  severity: 'error' as const,
  location: { path: 'zh-CN/api-reference/beta/resources/b.md', line: 1, column: 1 },
  expected: 'UTF-8',
  actual: 'UTF-16',
  remedy: 'Save the file as UTF-8.',
};
const record = recordOf(entry);
const findings = collect(
  { entries: [entry], listings: [], problems: [problem] },
  (finding) => finding,
);
const summaries = ['pt-BR', 'zh-CN'].map((tag) => summarize([record], findings, tag));
const source = {
  entries: [record],
  index: indexOf([entry], []),
  findings,
  skipped: [],
  summaries,
};

test('a summary counts what there is and what was changed', () => {
  expect(summaries[1]).toMatchObject({
    entries: { total: 1, current: 1, behind: 0, missing: 0, notAligned: 0 },
    literals: {
      names: { total: 2, changed: 1 },
      values: { total: 2, changed: 1 },
      typeNames: { total: 1, changed: 1 },
    },
    intact: 0,
    findings: 4,
    severities: { critical: 1, error: 3, warning: 0, info: 0 },
    checks: { 'name/changed': 1, 'value/changed': 1, 'type-name/changed': 1, 'page/encoding': 1 },
    areas: [{ version: 'beta', area: 'general', literals: { total: 5, changed: 3 }, findings: 3 }],
  });
  expect(summaries[0]).toMatchObject({ entries: { total: 1, missing: 1 }, findings: 0 });
});

test('a report lists checks by gravity, and each finding leads to its row and names its place', () => {
  const report = qualityView(source, 'zh-CN');
  expect(report?.checks.map(({ id }) => id)).toEqual([
    'value/changed',
    'name/changed',
    'type-name/changed',
    'page/encoding',
  ]);
  expect(report?.checks[0]?.first[0]).toMatchObject({
    address: '/zh-cn/beta/colour/#member.none',
    name: 'colour',
    row: 'none',
    expected: '0',
    actual: '508',
    place: expect.stringMatching(/^zh-CN\/.*colour\.md:\d+:\d+$/),
  });
  expect(report?.checks[3]?.first[0]).toMatchObject({
    address: null,
    name: null,
    row: null,
  });
  expect(qualityView(source, 'pt-BR')?.missing).toEqual([
    { name: 'colour', address: '/pt-br/beta/colour/' },
  ]);
  expect(qualityView(source, 'en')).toBeUndefined();
});

test('the comparison has every translation and every check that found something', () => {
  const all = allLanguagesView(source, ['en', 'pt-BR', 'zh-CN'].map(describeLocale));
  expect(all.translations.map(({ address }) => address)).toEqual([
    '/pt-br/quality/',
    '/zh-cn/quality/',
  ]);
  expect(all.checks.map(({ id, counts }) => [id, counts])).toContainEqual(['name/changed', [0, 1]]);
});

test('the JSON of a translation has its numbers and findings, of English the numbers of all', () => {
  const own = qualityJson('zh-CN', summaries, findings);
  expect(own).toMatchObject({
    locale: 'zh-CN',
    translations: [{ enums: summaries[1]?.entries, findings: 4 }],
  });
  expect(own.translations[0]).not.toHaveProperty('entries');
  expect(own.findings).toHaveLength(4);
  const all = qualityJson('en', summaries, findings);
  expect([all.translations, all.findings]).toEqual([summaries.map(publicSummary), []]);
});

test('the filter asks for check, severity and every word', () => {
  const [, second] = findings;
  if (!second) throw new Error('no finding');
  const listed = publicFinding(second);
  const wanted = { check: '', severity: '', words: '' };
  expect(matches(listed, wanted)).toBe(true);
  expect(matches(listed, { ...wanted, words: `COLOUR ${listed.actual}` })).toBe(true);
  expect(matches(listed, { ...wanted, words: 'colour nothing' })).toBe(false);
  expect(matches(listed, { ...wanted, check: 'space/edge' })).toBe(false);
  expect(matches(listed, { ...wanted, severity: 'info' })).toBe(false);
});
