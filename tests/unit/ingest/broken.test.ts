import { describe, expect, test } from 'vitest';
import { type Diagnostic, isUnread, printed } from '../../../src/model/diagnostic.ts';
import { rowsOf } from '../../support/rows.ts';
import { english, join, pair, path, sideBySide } from './pages.ts';

const rows = '|a|0|First.|\n|b|1|Second.|';
const en = english(rows);
const zh = sideBySide([
  [
    ['甲', 'a'],
    ['0', '0'],
    ['第一。', 'First.'],
  ],
  [
    ['乙', 'b'],
    ['1', '1'],
    ['第二。', 'Second.'],
  ],
]);
/** What could not be read, and what else is wrong, as `[id, place]`. */
function read(texts: Record<string, string | Uint8Array>) {
  const { entries, problems } = join(texts);
  const all = [...problems, ...entries.flatMap((e) => Object.values(e.findings).flat())];
  const list = (found: Diagnostic[]) =>
    found.map(({ check, location }) => [check, printed(location).replace(path, 'x.md')]);
  return {
    entries: entries.map((e) => [
      e.name,
      rowsOf(e)
        .map(({ name }) => name)
        .join(),
    ]),
    errors: list(all.filter(isUnread)),
    findings: list(all.filter((one) => !isUnread(one))),
    all,
  };
}

describe('a broken page is built, and its fault is a finding at its place', () => {
  test.each<[string, Record<string, string>, [string, string][]]>([
    ['nothing wrong', { en, 'zh-CN': zh }, []],
    [
      'a span that is not closed',
      { en, 'zh-CN': zh.replace('甲</span>', '甲') },
      [['segment/unclosed', 'zh-CN/x.md:9:2']],
    ],
    [
      'a missing English half',
      { en, 'zh-CN': zh.replace(/<span class="sxs-lookup"><span [^>]*>a<\/span><\/span>/, '') },
      [['segment/source-missing', 'zh-CN/x.md:9:28']],
    ],
    [
      'a missing translated half',
      { en, 'zh-CN': zh.replace(/<span [^>]*>甲<\/span>/, '') },
      [['segment/target-missing', 'zh-CN/x.md:9:53']],
    ],
    [
      'halves of other ids',
      { en, 'zh-CN': zh.replace(/data-stu-id="x-\d+">a</, 'data-stu-id="x-999">a<') },
      [['segment/id', 'zh-CN/x.md:9:87']],
    ],
    [
      'a row of two cells',
      { en: english('|a|0|\n|b|1|Second.|') },
      [['page/ragged-row', 'en/x.md:11:1']],
    ],
    [
      'a row of four cells',
      { en: english('|a|0|First.|More.|\n|b|1|Second.|') },
      [['page/ragged-row', 'en/x.md:11:1']],
    ],
    [
      'a row without a name',
      { en: english(`${rows}\n||2|Third.|`) },
      [['row/no-name', 'en/x.md:13:1']],
    ],
    [
      'no heading, but a title',
      { en: `---\ntitle: aType enum type\n---\n\n|Member|Value|\n|-|-|\n|a|0|\n|b|1|\n` },
      [['page/no-heading', 'en/x.md:1:1']],
    ],
    [
      'a translation whose heading names no enum',
      { en, 'pt-BR': `# Tipo\n\n|Membro|Valor|Descrição|\n|-|-|-|\n|a|0|x|\n|b|1|y|\n` },
      [['page/no-anchor', 'pt-BR/x.md:1:3']],
    ],
    [
      'a translation whose table is none',
      { en, 'zh-CN': zh.replace('|:--|:--|:--|', '|:-') },
      [['page/no-table', 'zh-CN/x.md:1:3']],
    ],
    ['NUL', { en: en.replace('summary', 'sum\0mary') }, [['page/nul', 'en/x.md:5:6']]],
    [
      'a bidi override',
      { en: en.replace('summary', 'sum\u202emary') },
      [['page/invisible', 'en/x.md:5:6']],
    ],
    [
      'a translated heading without its space',
      { en, 'zh-CN': zh.replace(/^# /m, '#') },
      [
        ['page/no-heading', 'zh-CN/x.md:1:1'],
        ['page/no-heading', 'zh-CN/x.md:5:4'],
      ],
    ],
    ['CRLF', { en: en.replaceAll('\n', '\r\n'), 'zh-CN': zh.replaceAll('\n', '\r\n') }, []],
    ['carriage returns', { en: en.replaceAll('\n', '\r') }, []],
    ['a byte order mark', { en: `\ufeff${en}`, 'zh-CN': `\ufeff${zh}` }, []],
  ])('%s', (_, texts, findings) => {
    const { entries, errors, findings: found } = read(texts);
    expect(entries).toEqual([['aType', 'a,b']]);
    expect([...errors, ...found]).toEqual(findings);
  });
});

describe('front matter that fails is an error, and its page is built', () => {
  test.each([
    ['invalid YAML', `---\ntitle: a: b\n---\n\n${en}`, 'front-matter/invalid', 'en/x.md:2:9'],
    ['a list', `---\n- a\n---\n\n${en}`, 'front-matter/invalid', 'en/x.md:2:1'],
    [
      'a line end in CRLF',
      `---\r\na: b\r\nc: "d" e\r\n---\r\n\r\n${en}`,
      'front-matter/invalid',
      'en/x.md:3:8',
    ],
    ['no end', `---\ntitle: a\n\n${en}`, 'front-matter/unclosed', 'en/x.md:1:1'],
    ['a spaced fence', `- - -\ntitle: a\n- - -\n\n${en}`, 'front-matter/replaced', 'en/x.md:1:1'],
    [
      'a fence of code',
      `\`\`\`yaml\ntitle: a\n\`\`\`\n\n${en}`,
      'front-matter/replaced',
      'en/x.md:1:1',
    ],
    ['TOML', `+++\ntitle = "a"\n+++\n\n${en}`, 'front-matter/replaced', 'en/x.md:1:1'],
  ])('%s', (_, text, id, place) => {
    const { entries, errors, findings } = read({ en: text });
    expect(entries).toEqual([['aType', 'a,b']]);
    expect(errors).toEqual([[id, place]]);
    expect(findings).toEqual([]);
  });
});

test('a heading of an English page without its space is named at its own line', () => {
  const { errors } = read({ en: `${'Text.\n\n'}${en.replace(/^# /m, '#')}` });
  expect(errors).toEqual([['page/no-heading', 'en/x.md:3:1']]);
});

describe('an unreadable page is an error at its place, and the others are built', () => {
  const utf16 = Uint8Array.from(Buffer.from(`\ufeff${zh}`, 'utf16le'));
  const latin1 = Uint8Array.from(Buffer.from('# é\n', 'latin1'));
  const bad = Uint8Array.of(...Buffer.from('# 甲\n漢'), 0xff);
  test.each<[string, string | Uint8Array, string, string]>([
    ['UTF-16', utf16, 'page/encoding', 'zh-CN/x.md:1:1'],
    ['Latin-1', latin1, 'page/encoding', 'zh-CN/x.md:1:3'],
    ['a byte that is not UTF-8', bad, 'page/encoding', 'zh-CN/x.md:2:2'],
    ['an empty file', '', 'page/empty', 'zh-CN/x.md:1:1'],
    ['too deep', `# a\n\n${'>'.repeat(300)}a`, 'page/too-deep', 'zh-CN/x.md:3:1'],
  ])('%s', (_, text, id, place) => {
    const { entries, errors, all } = read({ en, 'zh-CN': text });
    expect(entries).toEqual([['aType', 'a,b']]);
    expect(errors).toEqual([[id, place]]);
    for (const { expected, actual, remedy } of all) {
      expect(expected).not.toBe('');
      expect(actual).not.toBe('');
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('an English page of an enum without a heading', () => {
    const { entries, errors } = read({ en: '\n\n|Member|Value|\n|-|-|\n|a|0|\n' });
    expect([entries, errors]).toEqual([[], [['page/no-heading', 'en/x.md:1:1']]]);
  });

  test('a side-by-side page that should carry the English of its heading', () => {
    const { entries, errors } = read({ 'zh-CN': zh.replace('aType enum type', 'aType') });
    expect([entries, errors]).toEqual([[], [['page/no-heading', 'zh-CN/x.md:1:3']]]);
  });

  test('a page in a place without an address', () => {
    const { entries, problems } = join({ en }, 'elsewhere/\u202ea\n.md');
    expect(entries).toEqual([]);
    expect(problems.map((p) => [p.check, printed(p.location)])).toEqual([
      ['page/path', 'en/elsewhere/\\u{202e}a .md:1:1'],
    ]);
  });

  test('a page of no known kind is left out without a word', () => {
    const { problems, skipped } = join({
      en: '# Working with users\n\n|Use case|Page|\n|-|-|\n|a|b|\n',
    });
    expect(problems).toEqual([]);
    expect(skipped).toEqual([
      { file: `en/${path}`, reason: 'no page of an enum, a type or a method' },
    ]);
  });
});

test('a page with more faults than anyone will read names the first thousand', () => {
  const faults = pair(1, '甲', 'a').replaceAll('</span>', '').repeat(2000);
  const { findings } = read({ en, 'zh-CN': `${zh}\n\n${faults}\n` });
  expect(findings).toHaveLength(1001);
  expect(findings.at(-1)?.[0]).toBe('page/more-problems');
});
