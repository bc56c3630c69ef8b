import { expect, test } from 'vitest';
import { llmsSections, llmsSectionText, llmsText } from '../../../src/exports/llms.ts';
import { entryMarkdown } from '../../../src/exports/markdown.ts';
import { rowsJsonl } from '../../../src/exports/rows-jsonl.ts';
import { codeMarkdown, inlineMarkdown } from '../../../src/html/to-markdown.ts';
import { describeLocale } from '../../../src/i18n/locale.ts';
import { markup } from '../../support/markup.ts';
import { type Cell, english, entryOf, plain, sideBySide } from '../checks/page.ts';
import { entry as enumEntry, indexOf } from '../views/sample-entry.ts';

const rows: Cell[][] = [
  [
    ['无', 'none'],
    ['零', '0'],
    ['没有 \\| 颜色。', 'None \\| empty.'],
  ],
  ['red', '1', ['红。', 'Red.']],
];
const page = {
  title: ['颜色枚举类型', 'colour enum type'] as Cell,
  summary: ['一种颜色，见[别处](other.md)。', 'A colour, see [elsewhere](other.md).'] as Cell,
  rows,
};
const entry = entryOf({ en: english(page), 'zh-CN': sideBySide(page) });
const index = indexOf([entry], []);

test('the twin of a translated page has real literals, both texts, and says what was changed', () => {
  const text = entryMarkdown(entry, 'zh-CN', index);
  expect(text.split('\n')[0]).toBe('# colour');
  expect(text).toContain(
    [
      '| Member | Value | Description (zh-CN) | Description (en) |',
      '| --- | --- | --- | --- |',
      '| `none` | `0` | 没有 \\| 颜色。 | None \\| empty. |',
      '| `red` | `1` | 红。 | Red. |',
    ].join('\n'),
  );
  expect(text).toMatch(/一种颜色，见\[别处\]\(https:\/\/learn\.microsoft\.com\/zh-cn\//);
  expect(text).toMatch(/CC BY 4\.0.* Changed: literals restored\.\n/);
  for (const printed of ['无', '零', '颜色枚举类型']) expect(text).not.toContain(printed);
});

test('the twin has lists as the page nests and numbers them, and tables of no known kind', () => {
  const more = [
    '1. First\n   - Below\n2. Second',
    '|Plan \\| price|`x`|\n|---|---|\n|[a](other.md)|b|\n|c|',
    '- Alone',
  ].join('\n\n');
  const text = entryMarkdown(entryOf({ en: `${english({ rows })}\n\n${more}` }), 'en', index);
  expect(text).toContain('\n\n1. First\n    - Below\n2. Second\n\n');
  expect(text).toMatch(
    /\| Plan \\\| price \| `x` \|\n\| --- \| --- \|\n\| \[a\]\(http.*\) \| b \|\n\| c \| {2}\|/,
  );
  expect(text).toContain('\n\n- Alone\n\n');
});

test('a sentence with a colon is not a Namespace line, in no language', () => {
  const summary = 'Shades: all';
  const text = entryMarkdown(
    entryOf({ en: english({ summary, rows }), de: plain({ summary: 'Farben: alle', rows }) }),
    'de',
    index,
  );
  expect(text).toContain('\n\nFarben: alle\n\n');
  expect(text).not.toContain('namespace');
});

test('the English twin has one description, and nothing that was changed', () => {
  const text = entryMarkdown(entry, 'en', index);
  expect(text).toContain('| Member | Value | Description (en) |');
  expect(text).not.toContain('Changed');
});

test('a page that a language lacks is in English, for that language’s address', () => {
  const text = entryMarkdown(entry, 'pt-BR', index);
  expect(text).toContain('/pt-br/beta/colour/');
  expect(text).toContain('| `red` | `1` | Red. |');
});

test('rows that could not be matched are left out, and that is said', () => {
  const en = english({
    rows: [
      ['red', '0', 'Red.'],
      ['green', '1', 'Green.'],
    ],
  });
  const crossed = plain({
    rows: [
      ['green', '0', '绿。'],
      ['red', '1', '红。'],
    ],
  });
  const text = entryMarkdown(entryOf({ en, 'zh-CN': crossed }), 'zh-CN', index);
  expect(text).toContain('could not be matched');
  expect(text).not.toContain('绿');
});

test.each([
  ['a <code>b|c</code> <strong>d</strong>', 'a `b\\|c` **d**'],
  [
    '<a href="https://x.example/a_(b)?c=1&amp;d">label</a>.',
    '[label](https://x.example/a_%28b%29?c=1&d).',
  ],
  ['1 &lt; 2 * 3 [x] snake_case _y_', '1 \\< 2 \\* 3 \\[x\\] snake_case \\_y\\_'],
  ['line<br>break', 'line break'],
])('inline HTML as Markdown: %s', (html, markdown) => {
  expect(inlineMarkdown(markup(html))).toBe(markdown);
});

test('a literal with backticks or pipes stays one code in one cell', () => {
  expect(codeMarkdown('a`b|c')).toBe('``a`b\\|c``');
  expect(codeMarkdown('`a')).toBe('`` `a ``');
});

test('llms.txt lists each twin by version, in the form of llmstxt.org', () => {
  const locales = ['en', 'zh-CN'].map(describeLocale);
  const text = llmsText(index, describeLocale('zh-CN'), locales);
  expect(text).toMatch(/^# Interlinear\n\n> /);
  expect(text).toContain(
    '\n## Enums of beta\n\n- [This section alone](http://localhost:4321/zh-cn/llms/beta-enums.txt)\n- [colour](http://localhost:4321/zh-cn/beta/colour/index.md): ',
  );
  expect(text).toContain('(2 members)\n');
  expect(text).toContain('http://localhost:4321/en/llms.txt');
});

test('each section of llms.txt is a file of its own too', () => {
  const [section, ...others] = llmsSections(index);
  if (!section) throw new Error('There is no section.');
  expect([section.path, others]).toEqual(['llms/beta-enums.txt', []]);
  const text = llmsSectionText(section, describeLocale('en'));
  expect(text).toMatch(/^# Interlinear\n\n> API reference in en: /);
  expect(text).toContain('\n## Enums of beta\n\n- [colour](');
});

test('a section of very many entries is only linked from llms.txt', () => {
  const many = Array.from({ length: 1001 }, (_, i) => enumEntry(`beta/x-e${i}`));
  const text = llmsText(indexOf(many), describeLocale('en'), []);
  expect(text).toContain('llms/beta-enums.txt)\n');
  expect(text).not.toContain('/index.md)');
});

test('members.jsonl has a line a member, with real literals and its licence', () => {
  const lines = rowsJsonl([entry], 'members')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    enum: 'beta/colour',
    type: 'colour',
    name: 'none',
    value: '0',
    anchor: 'member.none',
    description: { en: 'None | empty.', 'zh-CN': '没有 | 颜色。' },
    changed: 'literals restored',
  });
  expect(lines[1]).not.toHaveProperty('changed');
  expect(lines[1].license).toMatch(/^https:\/\/creativecommons\.org/);
});
