import { expect, test } from 'vitest';
import { desk } from './desk.ts';
import { english, path, plain } from './pages.ts';

const target = `zh-CN/${path}`;
const files = { [`en/${path}`]: english, [target]: plain };
const sourceCode = '<ph id="1" ctype="x-code">`code|x`</ph>';
const sentence = '红色，见 `code|x`。';
const inCell = (text: string) => text.replaceAll('|', '\\|');
const withSentence = (text: string) => plain.replace(inCell(sentence), () => inCell(text));

/** What tools make of a unit: its whole new source or target, and what the page's text becomes; null where it stays. */
const version1: [name: string, target: string, becomes: string | null][] = [
  [
    'segments, as a tool parts sentences',
    `<seg-source><mrk mtype="seg" mid="0">Red, see ${sourceCode}</mrk><mrk mtype="seg" mid="1"> for it.</mrk></seg-source>
<target><mrk mtype="seg" mid="0">红，看 ${sourceCode}</mrk> <mrk mtype="seg" mid="1">为此。</mrk></target>`,
    '红，看 `code|x` 为此。',
  ],
  [
    'segments of which one is not translated',
    `<seg-source><mrk mtype="seg" mid="0">Red, see ${sourceCode}</mrk><mrk mtype="seg" mid="1"> for it.</mrk></seg-source>
<target><mrk mtype="seg" mid="0">红，看 ${sourceCode}</mrk><mrk mtype="seg" mid="1"/></target>`,
    null,
  ],
  [
    'segments in the source alone',
    `<seg-source><mrk mtype="seg" mid="0">Red</mrk></seg-source><target>红，看 ${sourceCode}。</target>`,
    '红，看 `code|x`。',
  ],
  ['text in CDATA', `<target><![CDATA[红 <b> & ]]>${sourceCode}</target>`, '红 &lt;b> & `code|x`'],
  ['an element that stands alone', '<target>红 <x id="1"/>。</target>', '红 `code|x`。'],
  [
    'an alternative beside the translation',
    `<target>红 ${sourceCode}。</target><alt-trans><source>Red</source><target>赤</target></alt-trans>`,
    '红 `code|x`。',
  ],
  ['an alternative alone', '<alt-trans><source>Red</source><target>赤</target></alt-trans>', null],
  ['an empty translation', '<target state="translated"/>', null],
  [
    'comments and instructions of a program',
    `<target>红<!-- a --><?b c?> ${sourceCode}。</target>`,
    '红 `code|x`。',
  ],
  [
    'an element twice',
    `<target>红 ${sourceCode} 和 ${sourceCode}。</target>`,
    '红 `code|x` 和 `code|x`。',
  ],
];

test.each(version1)('XLIFF 1.2: %s', (_, content, becomes) => {
  const one = desk(files);
  const sent = one.send();
  const edited = sent.replace(/<target [^>]*>红色.*?<\/target>/, () => content);
  expect(edited).not.toBe(sent);
  expect(one.take(edited)).toMatchObject({ status: 0 });
  expect(one.read(target)).toBe(withSentence(becomes ?? sentence));
});

const code = '<ph id="1" canDelete="no" dataRef="d1" equiv="`code|x`"/>';
const source = (text: string) => `<source>${text}</source>`;

const version2: [name: string, parts: string, becomes: string | null][] = [
  [
    'segments with what stands between them',
    `<segment id="s1" state="translated">${source(`Red, see ${code}`)}<target>红，看 ${code}</target></segment>
<ignorable>${source(' ')}</ignorable>
<segment id="s2" state="translated">${source('for it.')}<target>为此。</target></segment>`,
    '红，看 `code|x` 为此。',
  ],
  [
    'segments in another order',
    `<segment id="s1">${source(`Red, see ${code}`)}<target order="3">红，看 ${code}</target></segment>
<ignorable>${source(' ')}<target order="2">，</target></ignorable>
<segment id="s2">${source('for it.')}<target order="1">为此</target></segment>`,
    '为此，红，看 `code|x`',
  ],
  [
    'segments of which one is not translated',
    `<segment id="s1" state="translated">${source(`Red, see ${code}`)}<target>红，看 ${code}</target></segment>
<segment id="s2" state="initial">${source('for it.')}</segment>`,
    null,
  ],
  [
    'segments of which one is empty',
    `<segment id="s1" state="translated">${source(`Red, see ${code}`)}<target>红，看 ${code}</target></segment>
<segment id="s2" state="initial">${source('for it.')}<target/></segment>`,
    null,
  ],
];

test.each(version2)('XLIFF 2.1: %s', (_, parts, becomes) => {
  const one = desk(files);
  const sent = one.send('xliff21');
  const edited = sent.replace(/<segment [^>]*><source>Red, see .*?<\/segment>/, () => parts);
  expect(edited).not.toBe(sent);
  expect(one.take(edited)).toMatchObject({ status: 0 });
  expect(one.read(target)).toBe(withSentence(becomes ?? sentence));
});

test.each([
  ['no header', (po: string) => po.slice(po.indexOf('\n\n') + 2)],
  ['an obsolete entry', (po: string) => `${po}\n#~ msgid "Old"\n#~ msgstr "旧"\n`],
  [
    'what a unit was before',
    (po: string) => po.replaceAll('\nmsgctxt', '\n#| msgid "Old"\nmsgctxt'),
  ],
  ['lines that end as on Windows', (po: string) => po.replaceAll('\n', '\r\n')],
  ['a byte order mark', (po: string) => `\ufeff${po}`],
  ['texts over several lines', (po: string) => po.replace('msgstr "无', 'msgstr ""\n"无')],
])('PO: %s', (_, change) => {
  const one = desk(files);
  const sent = one.send('po').replace('没有颜色。', '无颜色。');
  const edited = change(sent);
  expect(edited).not.toBe(sent);
  expect(one.take(edited).report).toContain('Took 1 texts into 1 pages; 0 not taken');
  expect(one.read(target)).toBe(plain.replace('没有颜色。', '无颜色。'));
});

test('PO: an entry with plural forms that nobody sent is named', () => {
  const one = desk(files);
  const plural = '\n#: a\nmsgid "%d row"\nmsgid_plural "%d rows"\nmsgstr[0] "行"\nmsgstr[1] "行"\n';
  const sent = one
    .send('po')
    .replace('"Language:', '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n"Language:');
  const many = '\n# a comment\n'.repeat(5000);
  for (const po of [sent + plural, sent + many + plural]) {
    const { report, status } = one.take(po.replace('没有颜色。', '无颜色。'));
    expect(report).toContain('(unit/unknown)');
    expect(report).toContain('; 1 not taken');
    expect(status).toBe(1);
    expect(one.read(target)).toBe(plain.replace('没有颜色。', '无颜色。'));
  }
});

test('names of what every object has are names in PO too', () => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    const named = (page: string) => page.replaceAll('|red|', `|${name}|`);
    const one = desk({ [`en/${path}`]: named(english), [target]: named(plain) });
    const edited = one.send('po').replace('没有颜色。', '无颜色。');
    expect(one.take(edited).report).toContain('Took 1 texts into 1 pages; 0 not taken');
  }
});
