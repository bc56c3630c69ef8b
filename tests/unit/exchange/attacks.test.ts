import { expect, test } from 'vitest';
import { desk } from './desk.ts';
import { english, path, plain } from './pages.ts';

const target = `zh-CN/${path}`;
const bomb = `<!DOCTYPE xliff [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')}]>`;
const declared = (sent: string, doctype: string) => sent.replace('?>\n', `?>\n${doctype}\n`);

/** Files that are broken or mean harm, what is said of them, and where. */
const attacks: [
  name: string,
  attack: (sent: string) => string | Uint8Array,
  at: string,
  said: string,
][] = [
  [
    'billion laughs',
    (sent) => declared(sent, bomb).replace('没有颜色', '&j;'),
    '2',
    'no document type',
  ],
  [
    'an external entity',
    (sent) =>
      declared(sent, '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]>').replace(
        '没有颜色',
        '&x;',
      ),
    '2',
    'no document type',
  ],
  ['an entity of no one', (sent) => sent.replace('没有颜色', '&nbsp;'), '', 'well-formed XML'],
  ['100 MB', () => new Uint8Array(100 * 1024 * 1024).fill(0x20), '1', 'at most 32 MB'],
  ['UTF-16', (sent) => Buffer.from(`\ufeff${sent}`, 'utf16le'), '1', 'UTF-16'],
  ['Latin-1', (sent) => Buffer.concat([Buffer.from(sent), Buffer.from([0xe9])]), '', 'byte 0xE9'],
  [
    'another declared encoding',
    (sent) => sent.replace('UTF-8', 'windows-1252'),
    '1',
    'windows-1252',
  ],
  [
    'elements without end',
    (sent) => sent.replace('没有颜色', '<g id="1">'.repeat(5000)),
    '',
    'elements in one another',
  ],
  ['a file cut off', (sent) => sent.slice(0, sent.length / 2), '', 'well-formed XML'],
  ['a control character', (sent) => sent.replace('没有颜色', '\u0001'), '', 'well-formed XML'],
  ['a web page', () => '<html><body></body></html>', '1', 'an <xliff> element'],
  ['no file of a translator', () => 'Hello, here is my translation.', '1', 'a PO file'],
  ['an empty file', () => '', '1', 'an empty file'],
];

test.each(attacks)(
  '%s: nothing is taken, the file is named with the place',
  (_, attack, line, said) => {
    const one = desk({ [`en/${path}`]: english, [target]: plain });
    const { report, status } = one.take(attack(one.send()));
    expect(status).toBe(2);
    expect(report).toMatch(new RegExp(`back\\.xlf:${line || '\\d+'}:\\d+ {2}not read: `));
    expect(report).toContain(said);
    expect(report).toContain('Nothing was taken.');
    expect(one.read(target)).toBe(plain);
  },
);

test.each([
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&lt;/span&gt;&lt;img src=x onerror=alert(1)&gt;',
  '[x](javascript:alert(1))',
  '**bold** `code` | cell\n\n# heading\n',
  '<g id="9"><b xmlns="http://www.w3.org/1999/xhtml">x</b></g>',
  '<![CDATA[<script>]]>',
])('markup of a translator’s own is text, or is refused: %s', (text) => {
  const one = desk({ [`en/${path}`]: english, [target]: plain });
  const sent = one.send();
  const { status } = one.take(sent.replace('没有颜色。', text));
  const line =
    one
      .read(target)
      .split('\n')
      .find((row) => row.startsWith('|无|')) ?? '';
  expect(one.read(target).replace(line, '')).toBe(plain.replace('|无|2|没有颜色。|', ''));
  if (status === 1) expect(line).toBe('|无|2|没有颜色。|');
  else expect(line).toMatch(/^\|无\|2\|(?:[^<|`[\]*\\]|\\.)*\|$/);
});

test('a long PO file is read in parts: each entry of it, and a fault by its line', () => {
  const one = desk({ [`en/${path}`]: english, [target]: plain });
  const sent = one.send('po');
  const other = (n: number) => `#. ${'x'.repeat(100)}\nmsgid "a${n}"\nmsgstr ""\n\n`;
  const others = Array.from({ length: 12_000 }, (_, n) => other(n)).join('');
  const [header = '', ...entries] = sent.split('\n\n');
  const long = [header, others + entries.join('\n\n')].join('\n\n').replace('没有颜色', '无颜色');
  expect(one.take(long)).toMatchObject({ status: 0 });
  expect(one.read(target)).toBe(plain.replace('没有颜色', '无颜色'));
  const { report, status } = one.take(`${long}\nmsgfoo "b"\n`);
  expect(status).toBe(2);
  expect(report).toContain(`back.xlf:${long.split('\n').length + 1}:1  not read: `);
});
