import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { fingerprints, identityOf } from '../../../../src/checks/fingerprint.ts';
import { excerpt } from '../../../../src/checks/reporters/excerpt.ts';
import { toGithub, toGithubSummary } from '../../../../src/checks/reporters/github.ts';
import { toJson } from '../../../../src/checks/reporters/json.ts';
import { toText } from '../../../../src/checks/reporters/text.ts';
import { at, finding, runOf } from './run.ts';

test('text: a finding stands below its file, with its line and a caret, and in the table', () => {
  const text = toText(
    runOf([finding(), finding({ locale: 'pt-BR', location: at('pt-BR/y.md', 1, 1) })]),
  );
  expect(text.split('\n').slice(0, 4)).toEqual([
    'content/zh-CN/api-reference/beta/resources/x.md',
    '  3:2       error    value/changed  expected “3”, found “第三章”',
    '            |第三章|',
    '             ^^^^^^',
  ]);
  expect(text).toMatch(/value\/changed +critical, error +1 +1\n/);
  expect(text).toMatch(/2 findings in 2 files: 2 error\. Fails on error\.\n$/);
});

test('text: what the baseline knows is only counted', () => {
  const known = finding();
  const text = toText(runOf([known], [known]));
  expect(text).toMatch(/No new findings\. 1 more are in the baseline\.\n$/);
  expect(text).not.toContain('x.md');
});

test('text: a remedy stands below its finding', () => {
  expect(toText(runOf([finding({ remedy: 'Save it.' })]))).toContain(
    '\n            Remedy: Save it. https://docs.example/#value/changed',
  );
});

test('json: every finding says whether it is new', () => {
  const known = finding();
  const { findings } = JSON.parse(toJson(runOf([known, finding({ actual: '3D' })], [known])));
  expect(findings.map((one: { actual: string; new: boolean }) => [one.actual, one.new])).toEqual([
    ['第三章', false],
    ['3D', true],
  ]);
});

test('github: a line a finding, with what could end it escaped', () => {
  const text = toGithub(
    runOf([
      finding({ severity: 'info', location: at('zh-CN/a,b:c.md', 3, 2), actual: '50%\n::error::' }),
    ]),
  );
  expect(text).toMatch(
    /^::notice file=content\/zh-CN\/a%2Cb%3Ac\.md,line=3,col=2,title=info%3A value\/changed::.*50%25 ::error::.*\n$/,
  );
});

test('an excerpt of a long line is cut on both sides, the caret stays below its text', () => {
  const line = `${'漢'.repeat(80)}错${'字'.repeat(80)}`;
  const [text = '', caret = ''] = excerpt(line, 81, '错').split('\n');
  expect(text).toMatch(/^…漢+错字+…$/);
  expect(stringWidth(text)).toBeLessThanOrEqual(98);
  expect(stringWidth(text.slice(0, text.indexOf('错')))).toBe(caret.indexOf('^'));
  expect(caret.endsWith('^^')).toBe(true);
});

test('findings are told apart by all but their line; like ones are numbered', () => {
  const [a, b, c] = fingerprints(
    [
      finding(),
      finding({ location: at('zh-CN/api-reference/beta/resources/x.md', 90, 1) }),
      finding({ anchor: 'member.other' }),
    ].map(identityOf),
  );
  expect(b).toBe(`${a}\n2`);
  expect(c).not.toBe(a);
});

test('github: fifty findings at most, the gravest first, and all in the summary', () => {
  const many = Array.from({ length: 60 }, (_, i) => finding({ severity: 'info', actual: `${i}` }));
  const run = runOf([...many, finding({ severity: 'critical' })]);
  const lines = toGithub(run).trimEnd().split('\n');
  expect([lines.length, lines[0]]).toEqual([51, expect.stringMatching(/^::error .*critical/)]);
  expect(lines.at(-1)).toBe('::notice title=check::11 more findings are in the summary');
  expect(toGithubSummary(run)).toContain(
    '| [value/changed](https://docs.example/#value/changed) | 61 | zh-CN 61 |',
  );
});

test('a caret underlines the escapes of what is found', () => {
  expect(excerpt('|a\\_b|', 2, 'a_b').split('\n')[1]).toBe(' ^^^^');
});
