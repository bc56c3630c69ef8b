import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type EnumToCopy, forms } from '../../../../../src/client/enum/copy-as/forms.ts';

const hostile: EnumToCopy = {
  name: 'riskLevel',
  namespace: 'microsoft.graph',
  flags: false,
  members: [
    { name: 'none', value: '0' },
    { name: 'class', value: '1' },
    { name: '__proto__', value: null },
    { name: '3D', value: '-2' },
    { name: 'a-b', value: '0x10' },
    { name: 'a_b', value: '5000000000' },
    { name: 'mro', value: '08' },
    { name: 'O\'Neil "x"', value: 'text' },
    { name: 'naïve', value: '7' },
  ],
};
const empty: EnumToCopy = { ...hostile, name: 'class', members: [] };

const form = (label: string) => forms.find((one) => one.label === label);
const whole = (label: string, one = hostile) => form(label)?.whole?.(one) ?? '';
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

test('TypeScript is a union of the real names', () => {
  for (const one of [hostile, empty]) {
    const { diagnostics } = ts.transpileModule(whole('TypeScript', one), {
      reportDiagnostics: true,
    });
    expect(diagnostics).toEqual([]);
  }
  expect(whole('TypeScript')).toContain('\n  | "__proto__"\n  | "3D"\n');
});

test('JSON has every name and value, numbers as numbers', () => {
  const read = JSON.parse(whole('JSON').replace('"__proto__"', '"proto"'));
  expect(read).toEqual({
    none: 0,
    class: 1,
    proto: null,
    '3D': -2,
    'a-b': '0x10',
    a_b: 5000000000,
    mro: '08',
    'O\'Neil "x"': 'text',
    naïve: 7,
  });
});

test('C# keeps a name that is an identifier and says any other in an attribute', () => {
  expect(whole('C#')).toBe(`using System.Runtime.Serialization;

public enum riskLevel : long
{
    none = 0,
    [EnumMember(Value = "class")] class_ = 1,
    __proto__,
    [EnumMember(Value = "3D")] _3D = -2,
    [EnumMember(Value = "a-b")] a_b = 16,
    [EnumMember(Value = "a_b")] a_b_ = 5000000000,
    mro = 8,
    [EnumMember(Value = "O'Neil \\"x\\"")] O_Neil__x_,
    naïve = 7,
}
`);
  expect(whole('C#', { ...hostile, flags: true, members: [{ name: 'a', value: '1' }] })).toBe(
    '[System.Flags]\npublic enum riskLevel\n{\n    a = 1,\n}\n',
  );
});

test.skipIf(!has('python3'))('Python runs and its members are the real names', () => {
  const none = { ...empty, name: 'None' };
  const program = `${whole('Python')}${whole('Python', empty)}${whole('Python', none)}print([one.value for one in riskLevel])`;
  const { stdout, stderr } = spawnSync('python3', ['-X', 'utf8', '-c', program], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  for (const { name } of hostile.members) expect(stdout).toContain(name.replace("'", "\\'"));
});

test.skipIf(!has('javac'))('Java compiles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'java-'));
  const final = { ...hostile, name: 'final' };
  const paths = [hostile, empty, final].map((one) => {
    const code = whole('Java', one);
    const path = join(folder, `${/enum (\S+)/.exec(code)?.[1]}.java`);
    writeFileSync(path, code);
    return path;
  });
  const { stderr } = spawnSync('javac', ['-encoding', 'utf8', '-d', folder, ...paths], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
});

test('a member is a constant, a string or a filter, always with its real name', () => {
  const [none, , , shape] = hostile.members;
  const text = (label: string, member = none, one = hostile) =>
    member && form(label)?.member?.(one, member);
  expect(forms.map(({ label }) => text(label))).toEqual([
    'riskLevel.none',
    '"none"',
    'riskLevel.none',
    'riskLevel.none',
    '"none"',
    "property eq 'none'",
  ]);
  expect(text('C#', shape)).toBe('riskLevel._3D');
  expect(text('OData', none, { ...hostile, flags: true })).toBe(
    "property has microsoft.graph.riskLevel'none'",
  );
  expect(text('OData', hostile.members[7])).toBe("property eq 'O''Neil \"x\"'");
});
