import { readFileSync } from 'node:fs';
import {
  DtdValidator,
  RelaxNGValidator,
  XmlBufferInputProvider,
  XmlDocument,
  XmlDtd,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { beforeAll, expect, test } from 'vitest';
import { desk } from './desk.ts';
import { english, path, plain, sideBySide } from './pages.ts';

const schema = (name: string) => readFileSync(`tests/fixtures/exchange/${name}`);
const document = (name: string) => XmlDocument.fromBuffer(schema(name));

beforeAll(() => {
  const xml = schema('xml.xsd');
  xmlRegisterInputProvider(
    new XmlBufferInputProvider({
      'http://www.w3.org/2001/xml.xsd': xml,
      'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd': xml,
    }),
  );
});

/** Each format's published schema, and an edit that breaks it: a validator that takes everything proves nothing. */
const schemas = [
  [
    'xliff12',
    () => XsdValidator.fromDoc(document('xliff-core-1.2-transitional.xsd')),
    (text: string) => text.replace('datatype="x-markdown"', 'datatype="markdown"'),
  ],
  [
    'xliff21',
    () => XsdValidator.fromDoc(document('xliff_core_2.0.xsd')),
    (text: string) => text.replace('state="final"', 'state="done"'),
  ],
  [
    'tmx',
    () => new DtdValidator(XmlDtd.fromBuffer(schema('tmx14.dtd'))),
    (text: string) => text.replace('<prop type="x-page">', '<prop>'),
  ],
  [
    'tbx',
    () => RelaxNGValidator.fromDoc(document('TBXcoreStructV03_TBX-Basic_integrated.rng')),
    (text: string) => text.replace('type="subjectField"', 'type="subject"'),
  ],
] as const;

test.each(schemas)('%s is valid by its published schema', (format, validatorOf, broken) => {
  const validator = validatorOf();
  const check = (text: string) => validator.validate(XmlDocument.fromString(text));
  for (const page of [sideBySide, plain]) {
    const { send } = desk({ [`en/${path}`]: english, [`zh-CN/${path}`]: page });
    const text = send(format);
    expect(() => check(text)).not.toThrow();
    expect(broken(text)).not.toBe(text);
    expect(() => check(broken(text))).toThrow();
    expect(() => check(send(format, 'fr'))).not.toThrow();
  }
});

test('a translation memory has only prose without an error, a glossary every name with what it says', () => {
  const { send } = desk({
    [`en/${path}`]: english,
    [`zh-CN/${path}`]: sideBySide.replace('`darkRed` 或', '`DarkRed` 或'),
  });
  const memory = send('tmx');
  expect(memory).toContain('没有颜色。');
  expect(memory).not.toMatch(/物体的颜色|>none<|>无</);
  const glossary = send('tbx');
  expect(glossary.match(/<conceptEntry/g)).toHaveLength(3);
  for (const text of ['<term>none</term>', 'value: 2', 'colour', 'Do not translate.', '没有颜色。'])
    expect(glossary).toContain(text);
  expect(glossary).not.toContain('无<');
});
