import { expect, test } from 'vitest';
import { namespaceOf } from '../../../../src/ingest/render/page-blocks.ts';
import { english, join, pair, parse, sideBySide } from '../pages.ts';

/** Blocks below the members as `[role, English, translation]`. */
function blocks(texts: Record<string, string>) {
  const [entry] = join(texts).entries;
  const parts = entry?.parts ?? [];
  return parts
    .slice(parts.findIndex(({ type }) => type === 'table') + 1)
    .filter((part) => part.type === 'block')
    .map((block) => [block.role, block.text['en'] ?? null, block.text['zh-CN'] ?? null]);
}

const en = english('|a|0|x|');
const zh = sideBySide([
  [
    ['a', 'a'],
    ['0', '0'],
    ['某', 'x'],
  ],
]);

test('code, HTML, tables and links of an English page', () => {
  const more =
    '```js\na < b\n```\n\n<div>\n*c*\n</div>\n\n|*d*|e|\n|-|-|\n|[f]|g|\n\n[f]: ../h.md\n';
  expect(blocks({ en: `${en}\n${more}` })).toEqual([
    ['code', '<code>a &lt; b</code>', null],
    ['html', '<em>c</em>', null],
    [
      'table',
      '<table><thead><tr><th><em>d</em></th><th>e</th></tr></thead><tbody><tr><td><a href="../h.md">f</a></td><td>g</td></tr></tbody></table>',
      null,
    ],
  ]);
});

test('side by side, both halves of a table; code stands in both languages', () => {
  const more = `|${pair(1, '丁', 'd')}|${pair(2, '戊', 'e')}|\n|-|-|\n|f|${pair(3, '己', 'g')}|\n\n    code\n`;
  expect(blocks({ 'zh-CN': `${zh}\n${more}` })).toEqual([
    [
      'table',
      '<table><thead><tr><th>d</th><th>e</th></tr></thead><tbody><tr><td>f</td><td>g</td></tr></tbody></table>',
      '<table><thead><tr><th>丁</th><th>戊</th></tr></thead><tbody><tr><td>f</td><td>己</td></tr></tbody></table>',
    ],
    ['code', '<code>code</code>', '<code>code</code>'],
  ]);
});

test('an include is a block of its own', () => {
  const [entry] = join({
    en: en.replace('A summary.', '[!INCLUDE [beta](../../includes/beta.md)]'),
  }).entries;
  expect(entry?.parts.map((part) => (part.type === 'block' ? part.role : part.kind))).toEqual([
    'title',
    'namespace',
    'include',
    'heading',
    'members',
  ]);
});

test.each([
  ['Namespace: microsoft.graph', 'microsoft.graph'],
  ['命名空间：microsoft.graph.callRecords', 'microsoft.graph.callRecords'],
  ['No namespace', null],
])('%s names %s', (line, namespace) => {
  expect(namespaceOf(line)).toBe(namespace);
});

test('a paragraph after the first is not a Namespace line', () => {
  const { sections } = parse(
    english('|a|0|x|').replace('Namespace: microsoft.graph', 'Text.\n\nNote: this'),
  );
  expect(sections).toHaveLength(1);
  const [entry] = join({
    en: english('|a|0|x|').replace('Namespace: microsoft.graph', 'Text.\n\nNote: this'),
  }).entries;
  expect(entry?.namespace).toBeNull();
});
