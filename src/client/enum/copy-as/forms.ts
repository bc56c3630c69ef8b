import { type CodeLanguage, codeNames, typeName } from './code-names.ts';

/** A member as it can be copied. */
export interface MemberToCopy {
  name: string;
  value: string | null;
}

/** An enum as it can be copied: its literals are those of the source. */
export interface EnumToCopy {
  name: string;
  namespace: string;
  flags: boolean;
  members: MemberToCopy[];
}

/** A form that code or a query can use. */
export interface Form {
  /** What it is called, the same in every language. */
  label: string;
  whole?: (one: EnumToCopy) => string;
  member?: (one: EnumToCopy, member: MemberToCopy) => string;
}

const quoted = (text: string) => JSON.stringify(text);

/** Every form, in the order that a menu lists them. */
export const forms: Form[] = [
  { label: 'C#', whole: toCSharp, member: constantIn('csharp') },
  {
    label: 'TypeScript',
    whole: ({ name, members }) =>
      `export type ${typeName(name, 'typescript')} =\n${members.map((member) => `  | ${quoted(member.name)}`).join('\n') || '  never'};\n`,
    member: (_, { name }) => quoted(name),
  },
  { label: 'Python', whole: toPython, member: constantIn('python') },
  { label: 'Java', whole: toJava, member: constantIn('java') },
  {
    label: 'JSON',
    whole: ({ members }) =>
      `{\n${members.map(({ name, value }) => `  ${quoted(name)}: ${jsonValue(value)}`).join(',\n')}\n}\n`,
    member: (_, { name }) => quoted(name),
  },
  { label: 'OData', member: toFilter },
];

/** An enum whose members have their real names; a literal that no identifier can be stands in an attribute. */
function toCSharp({ name, flags, members }: EnumToCopy): string {
  const names = codeNames(
    members.map((member) => member.name),
    'csharp',
  );
  const sizes = members.map(({ value }) => integer(value)).filter((value) => value !== undefined);
  const base = sizes.some((value) => value > 2n ** 63n - 1n)
    ? ' : ulong'
    : sizes.some((value) => value > 2n ** 31n - 1n || value < -(2n ** 31n))
      ? ' : long'
      : '';
  const lines = members.map((member, i) => {
    const attribute =
      names[i] === member.name ? '' : `[EnumMember(Value = ${quoted(member.name)})] `;
    const value = integer(member.value);
    return `    ${attribute}${names[i]}${value === undefined ? '' : ` = ${value}`},\n`;
  });
  const using = lines.some((line) => line.includes('[EnumMember('))
    ? 'using System.Runtime.Serialization;\n\n'
    : '';
  const mark = flags ? '[System.Flags]\n' : '';
  return `${using}${mark}public enum ${typeName(name, 'csharp')}${base}\n{\n${lines.join('')}}\n`;
}

function toPython({ name, members }: EnumToCopy): string {
  const names = codeNames(
    members.map((member) => member.name),
    'python',
  );
  const lines = members.map((member, i) => `    ${names[i]} = ${quoted(member.name)}\n`);
  return `from enum import Enum\n\n\nclass ${typeName(name, 'python')}(str, Enum):\n${lines.join('') || '    pass\n'}`;
}

function toJava({ name, members }: EnumToCopy): string {
  const names = codeNames(
    members.map((member) => member.name),
    'java',
  );
  const lines = members.map((member, i) => `    ${names[i]}(${quoted(member.name)})`);
  const type = typeName(name, 'java');
  return `public enum ${type} {\n${lines.join(',\n')};\n\n    public final String value;\n\n    ${type}(String value) {\n        this.value = value;\n    }\n}\n`;
}

/** An OData filter; `property` stands for the property that has the enum as its type. */
function toFilter({ name, namespace, flags }: EnumToCopy, member: MemberToCopy): string {
  const literal = `'${member.name.replaceAll("'", "''")}'`;
  return flags ? `property has ${namespace}.${name}${literal}` : `property eq ${literal}`;
}

function constantIn(language: CodeLanguage) {
  return ({ name, members }: EnumToCopy, member: MemberToCopy) => {
    const names = codeNames(
      members.map((one) => one.name),
      language,
    );
    return `${typeName(name, language)}.${names[members.indexOf(member)] ?? ''}`;
  };
}

function jsonValue(value: string | null): string {
  if (value === null) return 'null';
  return /^-?(0|[1-9]\d*)$/.test(value) ? value : quoted(value);
}

function integer(value: string | null): bigint | undefined {
  return value !== null && /^-?\d+$|^0x[\da-f]+$/i.test(value) ? BigInt(value) : undefined;
}
