import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/exchange/formats/index.ts';
import { desk } from './desk.ts';
import { english, path, plain, sideBySide } from './pages.ts';

const back = ['xliff12', 'xliff21', 'po'] as const;
const written = { 'side by side': sideBySide, plain } as const;
const variants = Object.entries(written).flatMap(([name, text]) => [
  [name, text] as const,
  [`${name}, CRLF`, text.replaceAll('\n', '\r\n')] as const,
  [`${name}, byte order mark`, `\ufeff${text}`] as const,
  [`${name}, no final newline`, text.trimEnd()] as const,
]);
const target = `zh-CN/${path}`;
const files = (text: string) => ({ [`en/${path}`]: english, [target]: text });

describe.each(variants)('%s', (_, text) => {
  test.each(back)('%s: what nobody edited changes no byte', (format) => {
    const { send, take, read } = desk(files(text));
    expect(take(send(format)).status).toBe(0);
    expect(read(target)).toBe(text);
  });

  test.each(back)(
    '%s: one edited text changes, and nothing else; a second import does nothing',
    (format) => {
      const { send, take, read } = desk(files(text));
      const edited = send(format).replace('没有颜色。', 'A | B');
      expect(take(edited)).toMatchObject({ status: 0 });
      const now = read(target);
      expect(now).toBe(text.replace('没有颜色。', 'A \\| B'));
      expect(take(edited).report).toContain('Took 0 texts');
      expect(read(target)).toBe(now);
    },
  );
});

test('the same input gives the same bytes, in every format', () => {
  const { send } = desk(files(sideBySide));
  for (const format of Object.keys(formats) as (keyof typeof formats)[])
    expect(send(format)).toBe(send(format));
});

test('ids stay when lines are added', () => {
  const idsIn = (text: string) =>
    [...text.matchAll(/<trans-unit id="([^"]*)"/g)].map(([, id]) => id);
  for (const text of [sideBySide, plain]) {
    const now = desk(files(text));
    const then = desk({
      [`en/${path}`]: english.replace('\n# ', '\n\n\n# '),
      [target]: text.replace('\n# ', '\n\n\n# '),
    });
    expect(idsIn(then.send())).toEqual(idsIn(now.send()));
  }
});

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    'a|b',
    '<b>x',
    'x\\',
    '\\|',
    '漢字',
    'مرحبا',
    '😀',
    '# a',
    '- a',
    '1. a',
    '</span>',
    '`',
    '**a**',
  ),
);
/** XML and PO files end lines alike, and edges are layout. */
const clean = (text: string) =>
  text.replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '').replace(/^[ \t\n]+|[ \t\n]+$/g, '');
const xml = (text: string) => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
const targetIn = (text: string) =>
  />The color of a thing[\s\S]*?<target[^>]*>([\s\S]*?)<\/target>/.exec(text)?.[1];

test.each(Object.entries(written))(
  '%s: whatever a translator writes reads back equal',
  (_, text) => {
    const one = desk(files(text));
    const sent = one.send();
    const before = targetIn(sent) ?? '';
    const kept = '<ph id="1" ctype="x-code">`darkRed`</ph><mrk mtype="protected">lighterRed</mrk>';
    fc.assert(
      fc.property(nasty.map(clean), nasty.map(clean), (a, b) => {
        one.write(target, text);
        const wanted = `甲${xml(a)}乙${kept}丙${xml(b)}丁`;
        const { status, report } = one.take(sent.replace(before, () => wanted));
        expect(report).not.toContain('not taken (');
        expect(status).toBe(0);
        expect(targetIn(one.send())).toBe(wanted);
        const changed = one.read(target).split('\n');
        expect(changed.filter((line, i) => line !== text.split('\n')[i])).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  },
);
