import { expect, test } from 'vitest';
import { printed } from '../../../../src/model/diagnostic.ts';
import { rowsOf } from '../../../support/rows.ts';
import { english, join, pair, path, places, sideBySide } from '../pages.ts';

const plain = `# <a name="atype-enum-type"></a>甲\n\n|成员|值|\n|-|-|\n|a|0|\n`;

test('a plain page alone has no source: no literal of it can be trusted', () => {
  const { entries, problems, skipped } = join({ 'zh-CN': plain });
  expect([entries, skipped]).toEqual([[], []]);
  expect(problems).toMatchObject([{ check: 'page/no-source', severity: 'error' }]);
});

test('neither has a type’s page alone, whose heading says nothing', () => {
  const type =
    '---\ndoc_type: resourcePageType\n---\n# Ressourcentyp a\n\n|Eigenschaft|Typ|\n|-|-|\n|a|String|\n';
  for (const text of [type, type.replace(/^---[\s\S]*?---\n/, '')])
    expect(join({ de: text }).problems).toMatchObject([{ check: 'page/no-source' }]);
  expect(join({ de: '# Ein Leitfaden\n\nText.\n' }).problems).toEqual([]);
});

test('a side-by-side page in the English folder is a source', () => {
  const { entries } = join({
    en: sideBySide([
      [
        ['甲', 'a'],
        ['0', '0'],
        ['一', 'One.'],
      ],
    ]),
  });
  expect(entries.map((e) => [e.name, rowsOf(e).map(({ name }) => name)])).toEqual([
    ['aType', ['a']],
  ]);
});

test('a section whose English heading is missing is an error, the others are built', () => {
  const table = `|${pair(5, '成员', 'Member')}|\n|-|\n|${pair(6, '甲', 'x')}|\n`;
  const joined = join({
    'zh-CN': `### ${pair(1, '甲', 'a values')}\n\n${table}\n### <a name="b-values"></a><span data-ttu-id="x-9">乙</span>\n\n${table}`,
  });
  expect(joined.entries.map((e) => e.name)).toEqual(['a']);
  expect(places(joined, 'zh-CN')).toContainEqual(['page/no-heading', '7:28']);
  expect(joined.problems).toEqual([]);
});

test('a name that no folder could have is an error', () => {
  const { entries, problems } = join({ en: english('|a|0|x|', `${'a'.repeat(201)} enum type`) });
  expect([entries, problems.map((p) => [p.check, printed(p.location)])]).toEqual([
    [],
    [['enum/name', `en/${path}:1:3`]],
  ]);
});

test('a page of one enum meets its translation whatever that has become', () => {
  const joined = join({ en: english('|a|0|x|'), 'zh-CN': `前言。\n\n## 另\n\n${plain}` });
  expect(
    (joined.entries[0]?.parts ?? [])
      .filter((part) => part.type === 'block')
      .map(({ text }) => text['zh-CN'] ?? null),
  ).toContain('前言。');
  expect(rowsOf(joined.entries[0])[0]?.targets['zh-CN']?.published).toEqual({});
  expect(places(joined, 'zh-CN')).toEqual([]);
});
