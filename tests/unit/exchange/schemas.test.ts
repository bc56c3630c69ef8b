import { expect, test } from 'vitest';
import { validatorOf } from '../../support/exchange-schemas.ts';
import { desk } from './desk.ts';
import { english, path, plain, sideBySide } from './pages.ts';

/** Markup of which each kind stands alone and, where it can, in a pair. */
const marks =
  '*i* **b** ~~s~~ `c` [l](u) [](u) ![i](u) ![](u) <br> <b>x</b> <i>y</i> <a href="z">z</a> https://e.f {p} [**n**](u) a ]]> b';

/** Formats with a published schema, and an edit that breaks it: a validator that takes everything proves nothing. */
const edits = [
  ['xliff12', (text: string) => text.replace('datatype="x-markdown"', 'datatype="markdown"')],
  ['xliff21', (text: string) => text.replace('state="final"', 'state="done"')],
  ['tmx', (text: string) => text.replace('<prop type="x-page">', '<prop>')],
  ['tbx', (text: string) => text.replace('type="subjectField"', 'type="subject"')],
] as const;

test.each(edits)('%s is valid by its published schema', (format, broken) => {
  const check = validatorOf(format);
  const marked = plain.replace('没有颜色。', marks);
  for (const page of [sideBySide, plain, marked]) {
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
