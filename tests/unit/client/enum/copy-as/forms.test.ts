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
    { name: '__private', value: null },
  ],
};
const empty: EnumToCopy = { ...hostile, name: 'class', members: [] };

const form = (label: string) => forms.find((one) => one.label === label);
const whole = (label: string, one = hostile) => form(label)?.whole?.(one) ?? '';
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

/** What TypeScript's checker says of a file, without the library's types: none is named. */
function compile(code: string): string[] {
  const file = ts.createSourceFile('copied.ts', code, ts.ScriptTarget.ESNext);
  const host = ts.createCompilerHost({});
  const program = ts.createProgram(
    ['copied.ts'],
    { noLib: true, noEmit: true, types: [] },
    {
      ...host,
      getSourceFile: (path) => (path === 'copied.ts' ? file : undefined),
      fileExists: (path) => path === 'copied.ts',
    },
  );
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '),
  );
}

/** Names that some language keeps for itself. */
const kept =
  `any as async await bigint boolean class const default delete enum export false function globalThis
  implements in infer interface is keyof let namespace never null number object of package private public readonly
  record static string super symbol this type typeof undefined unique unknown var void with yield`.split(
    /\s+/,
  );

test('TypeScript is a union of the real names, whatever the enum is called', () => {
  expect(compile('export type any = "none";')).toHaveLength(1);
  for (const name of kept)
    expect(compile(whole('TypeScript', { ...hostile, name })), name).toEqual([]);
  expect(compile(whole('TypeScript', empty))).toEqual([]);
  expect(whole('TypeScript')).toContain('export type riskLevel =\n');
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
    __private: null,
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
    __private,
}
`);
  expect(whole('C#', { ...hostile, flags: true, members: [{ name: 'a', value: '1' }] })).toBe(
    '[System.Flags]\npublic enum riskLevel\n{\n    a = 1,\n}\n',
  );
  const big = { name: 'all', value: '0xFFFFFFFFFFFFFFFF' };
  expect(whole('C#', { ...hostile, name: 'record', members: [big] })).toBe(
    'public enum record_ : ulong\n{\n    all = 18446744073709551615,\n}\n',
  );
});

test.skipIf(!has('mcs'))('C# compiles, and each member is a constant of its enum', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csharp-'));
  const attribute =
    'namespace System.Runtime.Serialization { class EnumMemberAttribute : Attribute { public string Value; } }';
  const named = ['dynamic', 'field', 'value__', ...kept].map((name) => ({ ...hostile, name }));
  const codes = [hostile, empty, ...named].map((one, i) => {
    const uses = one.members.map(
      (member, j) => `object m${j} = ${form('C#')?.member?.(one, member)};`,
    );
    return `namespace N${i} {\n${whole('C#', one)}class Uses_ { ${uses.join(' ')} }\n}\n`;
  });
  const paths = [attribute, ...codes].map((code, i) => {
    const path = join(folder, `${i}.cs`);
    writeFileSync(path, code);
    return path;
  });
  const { stderr } = spawnSync('mcs', ['-nologo', '-target:library', '-nowarn:414,649', ...paths], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
});

test.skipIf(!has('python3'))('Python runs and its members are the real names', () => {
  const named = ['None', ...kept].map((name) => whole('Python', { ...empty, name })).join('');
  const program = `${whole('Python')}${whole('Python', empty)}${named}print([one.value for one in riskLevel])`;
  const { stdout, stderr } = spawnSync('python3', ['-X', 'utf8', '-c', program], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  for (const { name } of hostile.members) expect(stdout).toContain(name.replace("'", "\\'"));
});

test.skipIf(!has('javac'))('Java compiles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'java-'));
  const named = kept.map((name) => ({ ...hostile, name }));
  const paths = [hostile, empty, { ...hostile, name: 'String' }, ...named].map((one) => {
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
