import { expect, test } from 'vitest';
import { answersTo } from '../../../../../src/client/enum/response/answers.ts';
import { knownMembers } from '../../../../../src/client/enum/response/members.ts';
import { valuesOf } from '../../../../../src/client/enum/response/values.ts';

const enums: Record<string, string> = {
  'v1.0/riskLevel': 'low=0 medium=1 high=2 hidden=3 none=4',
  'beta/riskLevel': 'low=0 medium=1 high=2 hidden=3 none=4',
  'beta/riskState': 'none=0 confirmedSafe=1 remediated=2',
  'v1.0/teamVisibilityType': 'private public hiddenMembership',
  'beta/vppTokenState': 'unknown=0 valid=1 expired=2',
  'beta/complianceState': 'unknown=0 compliant=1 noncompliant=2',
  'beta/windowsArchitecture': 'none=0 x86=1 x64=2 arm=4 arm64=16',
  'beta/dayOfWeek': 'sunday=0 monday=1 tuesday=2',
  'beta/oddNames': '__proto__=0 constructor=1',
};

const lines = Object.entries(enums).flatMap(([id, members]) =>
  members.split(' ').map((text) => {
    const [name = '', value = null] = text.split('=');
    const [version, type] = id.split('/');
    const description = { en: `${name} in English` };
    return JSON.stringify({
      enum: id,
      type,
      version,
      name,
      value,
      anchor: `member.${name}`,
      description,
    });
  }),
);
const known = knownMembers(lines.join('\n'));

/** What each value means: `path: type.member+member`, `?` where the property does not tell, `!` where there is none. */
function meanings(response: unknown): string[] {
  const values = valuesOf(typeof response === 'string' ? response : JSON.stringify(response));
  if ('error' in values) return [`error: ${values.error.slice(0, 10)}`];
  return answersTo(values, known).map(({ path, text, candidates, certain, unknownTo }) =>
    unknownTo
      ? `${path}: ${unknownTo}!${text}`
      : `${path}: ${candidates.map(({ type, version, members }) => `${type}@${version}.${members.map(({ name }) => name).join('+')}`).join(' or ')}${certain ? '' : '?'}`,
  );
}

test.each<[string, unknown, string[]]>([
  ['a property named after its type', { riskLevel: 'high' }, ['riskLevel: riskLevel@v1.0.high']],
  ['a number', { riskLevel: 2 }, ['riskLevel: riskLevel@v1.0.high']],
  ['nothing', {}, []],
  ['a plain value', 'true', []],
  [
    'a list of things',
    { value: [{ riskLevel: 'low' }, { riskLevel: 'none' }] },
    ['value[0].riskLevel: riskLevel@v1.0.low', 'value[1].riskLevel: riskLevel@v1.0.none'],
  ],
  [
    'a list of values',
    { riskLevels: ['low', 'high'] },
    ['riskLevels[0]: riskLevel@v1.0.low', 'riskLevels[1]: riskLevel@v1.0.high'],
  ],
  [
    'nesting',
    { a: { b: [{ c: { riskState: 'remediated' } }] } },
    ['a.b[0].c.riskState: riskState@beta.remediated'],
  ],
  [
    'flags as text',
    { windowsArchitecture: 'x86,arm64' },
    ['windowsArchitecture: windowsArchitecture@beta.x86+arm64'],
  ],
  [
    'flags as text with a space',
    { windowsArchitecture: 'x86, x64' },
    ['windowsArchitecture: windowsArchitecture@beta.x86+x64'],
  ],
  [
    'flags as a number',
    { windowsArchitecture: 17 },
    ['windowsArchitecture: windowsArchitecture@beta.x86+arm64'],
  ],
  [
    'a number that no member and no sum is',
    { windowsArchitecture: 40 },
    ['windowsArchitecture: windowsArchitecture!40'],
  ],
  ['zero', { windowsArchitecture: 0 }, ['windowsArchitecture: windowsArchitecture@beta.none']],
  ['an unknown value', { riskLevel: 'extreme' }, ['riskLevel: riskLevel!extreme']],
  ['a value of another case', { riskLevel: 'High' }, ['riskLevel: riskLevel!High']],
  ['a word that is nobody’s', { displayName: 'Contoso', note: 'Last sync failed.' }, []],
  [
    'a name that many have',
    { level: 'none' },
    ['level: riskLevel@v1.0.none or riskState@beta.none or windowsArchitecture@beta.none?'],
  ],
  [
    'what is around it',
    { vppToken: { state: 'valid' } },
    ['vppToken.state: vppTokenState@beta.valid'],
  ],
  [
    'the type that an annotation gives',
    { '@odata.type': '#microsoft.graph.vppToken', state: 'unknown' },
    ['state: vppTokenState@beta.unknown'],
  ],
  ['annotations', { '@odata.context': 'none', 'state@odata.type': 'valid' }, []],
  [
    'only one enum has it',
    { visibility: 'hiddenMembership' },
    ['visibility: teamVisibilityType@v1.0.hiddenMembership?'],
  ],
  ['numbers of other properties', { count: 2, id: '1' }, []],
  [
    'names that objects have',
    { __proto__x: '__proto__', oddNames: 'constructor' },
    ['__proto__x: oddNames@beta.__proto__?', 'oddNames: oddNames@beta.constructor'],
  ],
  ['odd keys', { 'a-b c': { riskLevel: 'low' } }, ['["a-b c"].riskLevel: riskLevel@v1.0.low']],
  [
    'a body as a log prints it',
    JSON.stringify('{"riskLevel":"low"}'),
    ['riskLevel: riskLevel@v1.0.low'],
  ],
  [
    'one object a line',
    '{"riskLevel":"low"}\n{"riskLevel":"high"}\n',
    ['[0].riskLevel: riskLevel@v1.0.low', '[1].riskLevel: riskLevel@v1.0.high'],
  ],
  ['what is no JSON', '{"riskLevel": low}', ['error: Unexpected']],
])('%s', (_, response, expected) => {
  expect(meanings(response)).toEqual(expected);
});

test('nesting without end is passed over', () => {
  const deep = `${'{"a":'.repeat(3000)}"none"${'}'.repeat(3000)}`;
  expect(meanings(deep)).toEqual([]);
});
