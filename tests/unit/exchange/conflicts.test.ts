import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Desk, desk } from './desk.ts';
import { english, path, plain, sideBySide } from './pages.ts';

const target = `zh-CN/${path}`;
const place = /back\.xlf:\d+:\d+ {2}not taken/;
const pages = { [`en/${path}`]: english, [target]: plain };
/** Edits two texts of an export: one is fine, the other gets into a conflict. */
const fine = (text: string) => text.replace('没有颜色。', '无颜色。');

/** What a translator or the world did between the export and the import, and what is said of it. */
const cases: [
  name: string,
  happens: (desk: Desk, sent: string) => string,
  kind: string,
  page: string,
][] = [
  [
    'the English changed',
    (desk, sent) => {
      desk.write(`en/${path}`, english.replace('The color of a thing', 'The colour of things'));
      return sent.replace('物体的颜色', '东西的颜色');
    },
    'source/changed',
    `${target}:12:1`,
  ],
  [
    'the page changed',
    (desk, sent) => {
      desk.write(target, plain.replace('物体的颜色', '物的颜色'));
      return sent.replace('物体的颜色', '东西的颜色');
    },
    'target/changed',
    `${target}:12:1`,
  ],
  [
    'the text is gone from the page',
    (_, sent) => sent.replace(/(trans-unit id="[^"]*):paragraph\.2"/, '$1:paragraph.9"'),
    'unit/unknown',
    `${target}:1:1`,
  ],
  [
    'the page is unknown',
    (_, sent) => sent.replace('id="beta:colour:paragraph.2"', 'id="beta:color:paragraph.2"'),
    'unit/unknown',
    'no page of CONTENT_DIR',
  ],
  [
    'inline code was lost',
    (_, sent) => sent.replace(/(<target[^>]*>物体的颜色，)<ph.*?<\/ph>/, '$1'),
    'element/lost',
    '“`darkRed`”',
  ],
  [
    'an identifier was translated',
    (_, sent) => sent.replace(/(物体的颜色.*?)<mrk mtype="protected">lighterRed<\/mrk>/, '$1浅红'),
    'element/lost',
    '“lighterRed”',
  ],
  [
    'one end of a pair was lost',
    (_, sent) => sent.replace(/(<target[^>]*>)<bpt id="1" ctype="bold">\*\*<\/bpt>注意/, '$1注意'),
    'element/nesting',
    '“**…**”',
  ],
  [
    'an element was invented',
    (_, sent) => sent.replace('>物体的颜色', '><x id="77"/>物体的颜色'),
    'element/unknown',
    '“77”',
  ],
  [
    'a literal was edited',
    (_, sent) => sent.replace('<target state="final">red<', '<target state="final">红<'),
    'literal/edited',
    '“red”, found “红”',
  ],
  [
    'a text is there twice',
    (_, sent) =>
      sent
        .replace('没有颜色。', '甲')
        .replace(/(<trans-unit id="beta:colour:member.none:description".*?<\/trans-unit>)/, '$1$1')
        .replace(/甲(?=[^甲]*$)/, '乙'),
    'unit/twice',
    'beta:colour:member.none:description',
  ],
  [
    'a text has no end',
    (_, sent) => sent.replace('物体的颜色', '物'.repeat(30_000)),
    'text/too-long',
    'at most 20000 characters',
  ],
  [
    'an id has no end',
    (_, sent) => sent.replace('id="beta:colour:paragraph.2"', `id="${'x'.repeat(1e6)}"`),
    'unit/unknown',
    `${'x'.repeat(160)}…: no page of CONTENT_DIR`,
  ],
  [
    'a control character came in',
    (_, sent) => sent.replace('物体的颜色', '物体\u0085的颜色'),
    'text/control-character',
    'U+0085',
  ],
];

test.each(cases)('%s: it is named, and the rest is taken', (name, happens, kind, detail) => {
  const one = desk(pages);
  const sent = one.send();
  const edited = happens(one, sent);
  expect(edited, name).not.toBe(sent);
  const before = one.read(target);
  const { report, status } = one.take(fine(edited));
  expect(status).toBe(1);
  expect(report).toMatch(place);
  expect(report).toContain(`(${kind})`);
  expect(report).toContain(detail);
  const wanted = name.includes('twice') ? '甲' : '无颜色。';
  expect(one.read(target)).toBe(before.replace('没有颜色。', wanted));
});

test.each([
  [
    'the file says another language',
    (sent: string) => sent.replace('target-language="zh-CN"', 'target-language="pt-BR"'),
    null,
  ],
  [
    'the file says English',
    (sent: string) => sent.replace('target-language="zh-CN"', 'target-language="en"'),
    null,
  ],
  ['another language was asked for', (sent: string) => sent, 'pt-BR'],
  [
    'the source is not English',
    (sent: string) => sent.replace('source-language="en"', 'source-language="de"'),
    null,
  ],
])('%s: nothing is taken', (_, edit, locale) => {
  const one = desk(pages);
  const { report, status } = one.take(fine(edit(one.send())), { locale });
  expect(status).toBe(1);
  expect(report).toMatch(place);
  expect(report).toContain('(language/wrong)');
  expect(one.read(target)).toBe(plain);
});

test('locked texts that are missing are no error, and elements may change places', () => {
  for (const text of [plain, sideBySide]) {
    const one = desk({ [`en/${path}`]: english, [target]: text });
    const sent = one.send().replace(/<trans-unit[^>]* translate="no".*?<\/trans-unit>\n/g, '');
    const swapped = sent.replace(
      /(<target[^>]*>物体的颜色，)(<ph.*?<\/ph>)( 或 )(<mrk.*?<\/mrk>)/,
      '$1$4$3$2',
    );
    expect(swapped).not.toBe(sent);
    expect(one.take(swapped)).toMatchObject({ status: 0 });
    expect(one.read(target)).toBe(
      text.replace('`darkRed` 或 lighterRed', 'lighterRed 或 `darkRed`'),
    );
  }
});

test('a dry run prints a diff and writes nothing', () => {
  const one = desk(pages);
  const { diff, status } = one.take(fine(one.send()), { dryRun: true });
  expect(status).toBe(0);
  expect(diff).toMatch(new RegExp(`^--- a/${target}\n\\+\\+\\+ b/${target}\n@@ `));
  expect(diff).toContain('\n-|无|2|没有颜色。|\n+|无|2|无颜色。|\n');
  expect(one.read(target)).toBe(plain);
});

test('people are named as translators only where that is asked for', () => {
  const one = desk(pages);
  const edited = fine(one.send());
  one.take(edited);
  expect(one.read(target)).toContain('ms.translationtype: MT\n');
  one.take(edited, { human: true });
  expect(one.read(target)).toBe(fine(plain).replace('translationtype: MT', 'translationtype: HT'));
  expect(one.send()).toContain('<target state="translated">无颜色。');
});

test('a page that does not exist yet is said to be one', () => {
  const one = desk({ [`en/${path}`]: english });
  const edited = one
    .send('xliff12', 'de')
    .replace(/(>The color of a thing.*?)<target [^>]*>/, '$1<target>Farbe</target>');
  const { report, status } = one.take(edited);
  expect(status).toBe(1);
  expect(report).toContain('(element/lost)');
  expect(report).toMatch(new RegExp(`In a page that does not exist yet: \\S*de/${path}:1:1`));
});

test('a page that can’t be read stays as it is', () => {
  const one = desk(pages);
  const edited = fine(one.send());
  const spoilt = Buffer.concat([Buffer.from(plain), Buffer.from([0xff])]);
  one.write(target, spoilt);
  const { report, status } = one.take(edited);
  expect(report).toContain('(page/unreadable)');
  expect(status).toBe(1);
  expect(readFileSync(join(one.dir, target))).toEqual(spoilt);
});

/** Languages that lead out of the content folder, or are the site's own folders. */
test.each(['../../evil', '..', '/etc', 'zh-CN/../../evil', 'search', 'api', 'evil-folder', 'a\\b'])(
  'a file in the language %j: nothing is taken, nothing is made',
  (locale) => {
    const one = desk({ [`en/${path}`]: english });
    const sent = one
      .send('xliff12', 'de')
      .replaceAll(/<note from="developer">.*?<\/note>/g, '')
      .replaceAll('target-language="de"', `target-language="${locale}"`)
      .replaceAll('original="api-reference/', 'original="../../../evil/')
      .replaceAll(/<target [^>]*\/>/g, '<target state="translated">böse</target>');
    const { report, status } = one.take(sent);
    expect(report).toContain('(language/wrong)');
    expect(status).toBe(1);
    expect(readdirSync(one.dir)).toEqual(['en']);
    expect(readdirSync(join(one.dir, '..')).sort()).toEqual(['back.xlf', 'content', 'out']);
  },
);

test.each(['de', 'de/api-reference', `de/${path}`])(
  'a symbolic link at %s leads nowhere',
  (link) => {
    const one = desk({ [`en/${path}`]: english });
    const outside = mkdtempSync(join(tmpdir(), 'interlinear-'));
    onTestFinished(() => rmSync(outside, { recursive: true }));
    mkdirSync(dirname(join(one.dir, link)), { recursive: true });
    symlinkSync(link.endsWith('.md') ? join(outside, 'x') : outside, join(one.dir, link));
    const edited = one
      .send('xliff12', 'de')
      .replace(/(>Members<.*?)<target [^>]*>/, '$1<target>Mitglieder</target>');
    const { report, status } = one.take(edited, { locale: 'de' });
    expect(report).toContain(`${link} is a symbolic link`);
    expect(status).toBe(2);
    expect(readdirSync(outside)).toEqual([]);
  },
);
