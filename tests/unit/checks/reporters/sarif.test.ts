import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { toSarif } from '../../../../src/checks/reporters/sarif.ts';
import { rules } from '../../../../src/checks/rules/index.ts';
import { at, finding, runOf } from './run.ts';

/** The published schema is of JSON Schema's draft 4, of which it uses only what later drafts have, but for `id`. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync('tests/fixtures/sarif/sarif-2.1.0-rtm.5.json', 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

const errorsOf = (sarif: string) => {
  validate(JSON.parse(sarif));
  return validate.errors ?? [];
};

test('a run with every check and severity is valid SARIF 2.1.0', () => {
  const all = Object.values(rules).flatMap(({ id: check, severities }) =>
    severities.map((severity) => finding({ check, severity })),
  );
  expect(errorsOf(toSarif(runOf(all)))).toEqual([]);
  expect(errorsOf(toSarif(runOf([])))).toEqual([]);
});

test('the schema refuses what is not SARIF', () => {
  expect(errorsOf('{"version":"2.1.0"}')).not.toEqual([]);
});

test('a result has its place, level, rule and a fingerprint that outlives its line', () => {
  const here = finding({ location: at('zh-CN/a b.md', 3, 2) });
  const moved = finding({ location: at('zh-CN/a b.md', 9, 2) });
  const resultOf = (one: typeof here, known: (typeof here)[] = []) =>
    JSON.parse(toSarif(runOf([one], known))).runs[0].results[0];
  expect(resultOf(here)).toMatchObject({
    ruleId: 'value/changed',
    ruleIndex: 0,
    level: 'error',
    baselineState: 'new',
    message: { text: expect.stringContaining('or run `npm run repair`.') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/zh-CN/a%20b.md' },
          region: { startLine: 3, startColumn: 2 },
        },
      },
    ],
  });
  expect(resultOf(here, [here]).baselineState).toBe('unchanged');
  expect(resultOf(here).partialFingerprints).toEqual(resultOf(moved).partialFingerprints);
});
