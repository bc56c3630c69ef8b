import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/model/entry.ts';
import { alignmentOf, rowsOf, unmatchedOf } from '../../../support/rows.ts';
import { indexOf } from '../../views/sample-entry.ts';
import { english, join, path, places, sideBySide } from '../pages.ts';

const en = english('|a|0|First.|\n|b|1|Second.|');
type Row = [string, string][];
const a: Row = [
  ['甲', 'a'],
  ['零', '0'],
  ['第一。', 'First.'],
];
const b: Row = [
  ['b', 'b'],
  ['1', '1'],
  ['第二。', 'Second.'],
];

/** Rows with one locale's targets. */
function rows(texts: Record<string, string>, locale: string) {
  const [entry] = join(texts).entries;
  return {
    state: entry?.translations[locale]?.state,
    by: alignmentOf(entry, locale)?.by,
    rows: rowsOf(entry).map(({ name, value, targets }) => [
      name,
      value,
      targets[locale]?.description,
      targets[locale]?.published,
      targets[locale]?.former,
    ]),
    unmatched: unmatchedOf(entry, locale).map(({ printed, from }) => [
      printed['name'],
      from?.['name'] ?? null,
    ]),
  };
}

describe('side by side', () => {
  test('what a translation printed stands beside what is real', () => {
    expect(rows({ en, 'zh-CN': sideBySide([a, b]) }, 'zh-CN')).toEqual({
      state: 'current',
      by: 'id',
      rows: [
        ['a', '0', '第一。', { name: '甲', value: '零' }, {}],
        ['b', '1', '第二。', {}, {}],
      ],
      unmatched: [],
    });
  });

  test('without an English file the page’s own English is the source', () => {
    const [entry] = join({ 'zh-CN': sideBySide([a, b]) }).entries;
    expect([entry?.name, entry?.hasSourceFile, entry?.sourceFrom]).toEqual([
      'aType',
      false,
      'zh-CN',
    ]);
    expect(rowsOf(entry).map((row) => [row.name, row.value, row.description])).toEqual([
      ['a', '0', 'First.'],
      ['b', '1', 'Second.'],
    ]);
  });

  test('of two pages that carry English the newer is the source', () => {
    const dated = (date: string, text: string) => `---\nms.lasthandoff: ${date}\n---\n\n${text}`;
    const old = sideBySide([
      [
        ['甲', 'old'],
        ['0', '0'],
        ['一', 'First.'],
      ],
    ]);
    const { entries } = join({
      'pt-BR': dated('02/21/2019', old),
      'zh-CN': dated('04/01/2020', sideBySide([a, b])),
    });
    expect(rowsOf(entries[0]).map((row) => row.name)).toEqual(['a', 'b']);
    expect(entries[0]?.sourceFrom).toBe('zh-CN');
  });

  test('the English it was made from stays where today’s is another', () => {
    const former: Row = [
      ['b', 'b'],
      ['1', '7'],
      ['第二。', 'The second.'],
    ];
    const gone: Row = [
      ['丙', 'c'],
      ['2', '2'],
      ['第三。', 'Third.'],
    ];
    expect(rows({ en, 'zh-CN': sideBySide([a, former, gone]) }, 'zh-CN')).toEqual({
      state: 'behind',
      by: 'id',
      rows: [
        ['a', '0', '第一。', { name: '甲', value: '零' }, {}],
        ['b', '1', '第二。', {}, { value: '7', description: 'The second.' }],
      ],
      unmatched: [['丙', 'c']],
    });
  });

  test('a row renamed since is joined by its value', () => {
    const renamed: Row = [
      ['贰', 'bOld'],
      ['1', '1'],
      ['第二。', 'Second.'],
    ];
    expect(rows({ en, 'zh-CN': sideBySide([a, renamed]) }, 'zh-CN').rows?.[1]).toEqual([
      'b',
      '1',
      '第二。',
      { name: '贰' },
      { name: 'bOld' },
    ]);
  });

  test('text outside the spans is never a literal of the source', () => {
    const page = sideBySide([a]).replace(/\|\n$/, '|\n|fake|99|假。|\n');
    const [entry] = join({ 'zh-CN': page }).entries;
    expect(rowsOf(entry).map((row) => row.name)).toEqual(['a']);
    expect(unmatchedOf(entry, 'zh-CN')).toEqual([
      {
        printed: { name: 'fake', value: '99', description: '假。' },
        from: null,
      },
    ]);
  });
});

describe('plain localized', () => {
  const pt = (rows: string) =>
    `# <a name="atype-enum-type"></a>Tipo de aType\n\nNamespace: microsoft.graph\n\nUm resumo.\n\n## <a name="members"></a>Membros\n\n|Membro|Valor|Descrição|\n|-|-|-|\n${rows}\n`;

  test('rows are joined by what is verbatim', () => {
    expect(rows({ en, 'pt-BR': pt('|um|0|Primeiro.|\n|b|um|Segundo.|') }, 'pt-BR')).toMatchObject({
      state: 'current',
      by: 'place',
      rows: [
        ['a', '0', 'Primeiro.', { name: 'um' }, {}],
        ['b', '1', 'Segundo.', { value: 'um' }, {}],
      ],
    });
  });

  test('unequal rows: what only one side has stands apart', () => {
    const joined = rows(
      { en, 'pt-BR': pt('|a|0|Primeiro.|\n|velho|8|Velho.|\n|mais|9|Mais.|') },
      'pt-BR',
    );
    expect(joined).toMatchObject({
      state: 'behind',
      by: 'place',
      unmatched: [
        ['velho', null],
        ['mais', null],
      ],
    });
    expect(joined.rows?.[1]?.[2]).toBeUndefined();
  });

  test('a table that can’t be aligned is kept whole', () => {
    const joined = rows({ en, 'pt-BR': pt('|b|0|Primeiro.|\n|a|1|Segundo.|') }, 'pt-BR');
    expect(joined).toMatchObject({
      by: 'none',
      unmatched: [
        ['b', null],
        ['a', null],
      ],
    });
    expect(joined.rows?.map((row) => row[2])).toEqual([undefined, undefined]);
  });

  test('a table without rows is named', () => {
    const [entry] = join({ en, 'pt-BR': pt('') }).entries;
    expect(alignmentOf(entry, 'pt-BR')).toEqual({ by: 'none', reason: 'no rows to align' });
    expect(unmatchedOf(entry, 'pt-BR')).toEqual([]);
  });

  test('descriptions that the English has no column for are kept', () => {
    const narrow = '# aType enum type\n\n|Member|\n|-|\n|a|\n|b|\n';
    const wide = `# <a name="atype-enum-type"></a>Tipo\n\n|Membro|Descrição|\n|-|-|\n|a|Primeiro.|\n|b|Segundo.|\n`;
    const [entry] = join({ en: narrow, 'pt-BR': wide }).entries;
    expect(
      rowsOf(entry).map((row) => [row.name, row.description, row.targets['pt-BR']?.description]),
    ).toEqual([
      ['a', null, 'Primeiro.'],
      ['b', null, 'Segundo.'],
    ]);
    expect(unmatchedOf(entry, 'pt-BR')).toEqual([]);
  });

  test('its headings, notes and lines are joined with the English ones in order', () => {
    const [entry] = join({
      en,
      'pt-BR': pt('|a|0|x|\n|b|1|y|').replace('Um resumo.', '> Nota.\n\nUm resumo.\n\nMais um.'),
    }).entries;
    expect(
      blocksOf(entry ?? { parts: [] }).map((block) => [
        block.role,
        block.text['en'] ?? null,
        block.text['pt-BR'] ?? null,
      ]),
    ).toEqual([
      ['title', 'aType enum type', 'Tipo de aType'],
      ['namespace', 'Namespace: microsoft.graph', 'Namespace: microsoft.graph'],
      ['note', null, 'Nota.'],
      ['paragraph', 'A summary.', 'Um resumo.'],
      ['paragraph', null, 'Mais um.'],
      ['heading', 'Members', 'Membros'],
    ]);
  });
});

test('names that objects have are names', () => {
  const rows = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__'];
  const { entries } = join({
    en: english(rows.map((name, i) => `|${name}|${i}|x|`).join('\n'), '__proto__ enum type'),
  });
  expect(entries[0]?.name).toBe('__proto__');
  expect(rowsOf(entries[0]).map((row) => [row.name, row.anchor])).toEqual([
    ['__proto__', 'member.__proto__'],
    ['constructor', 'member.constructor'],
    ['toString', 'member.toString'],
    ['hasOwnProperty', 'member.hasOwnProperty'],
    ['__proto__', 'member.__proto__.2'],
  ]);
  expect(({} as Record<string, unknown>)['0']).toBeUndefined();
});

describe('a page of many enums', () => {
  const section = (name: string, rows: string) =>
    `### ${name} values\n\n|Member|Value|\n|-|-|\n${rows}\n`;
  const listing = `# Enums\n\nNamespace: microsoft.graph\n\n${section('a', '|x|0|')}\n${section('a', '|y|0|')}\n${section('b', '|z|1|')}`;

  test('each has its address; the page’s namespace is theirs', () => {
    const { entries, listing: page } = join({ en: listing });
    const { numbering } = indexOf(entries, []);
    expect(entries.map((e) => [e.id, e.namespace, ...Object.values(numbering(e))])).toEqual([
      ['beta/area-atype/a', 'microsoft.graph', 1, 2],
      ['beta/area-atype/a.2', 'microsoft.graph', 2, 2],
      ['beta/area-atype/b', 'microsoft.graph', 1, 1],
    ]);
    expect(page?.entries).toEqual(entries.map((e) => e.id));
    expect(page?.blocks.map((block) => [block.role, block.text['en']])).toEqual([
      ['title', 'Enums'],
      ['namespace', 'Namespace: microsoft.graph'],
    ]);
  });

  test('a translation’s enums meet those of one name in order; one too many is named', () => {
    const part = (slug: string, rows: string) =>
      `### <a name="${slug}"></a>值\n\n|成员|值|\n|-|-|\n${rows}\n`;
    const zh = `# <a name="enums"></a>枚举\n\n${part('a-values', '|x|0|')}\n${part('c-values', '|q|0|')}\n${part('a-values', '|y|0|')}`;
    const joined = join({ en: listing, 'zh-CN': zh });
    expect(joined.entries.map((e) => rowsOf(e).map(({ targets }) => Object.keys(targets)))).toEqual(
      [[['zh-CN']], [['zh-CN']], [[]]],
    );
    expect(places(joined, 'zh-CN')).toEqual([['enum/not-in-source', '9:28']]);
  });
});

test('what only says where a page comes from is read off its front matter', () => {
  const matter = `---\nms.translationtype: MT\nms.lasthandoff: 2/1/2019\nms.sourcegitcommit: 0a1b2c3d\nauthor: "<b>x</b>"\n---\n\n`;
  const [entry] = join({ en, 'zh-CN': matter + sideBySide([a, b]) }).entries;
  expect(entry?.translations['zh-CN']).toMatchObject({
    kind: 'MT',
    date: '2019-02-01',
    sourceCommit: '0a1b2c3d',
    author: '<b>x</b>',
    path: `zh-CN/${path}`,
    format: 'sxs',
  });
});

test.each([
  ['ms.lasthandoff: 13/45/2019', 'date'],
  ['ms.sourcegitcommit: "><script>"', 'sourceCommit'],
  ['ms.translationtype: XX', 'kind'],
  ['author: "a\\u0007b"', 'author'],
])('front matter of another shape says nothing: %s', (line, field) => {
  const [entry] = join({ en, 'zh-CN': `---\n${line}\n---\n\n${sideBySide([a, b])}` }).entries;
  expect(entry?.translations['zh-CN']).not.toHaveProperty(field);
});

test('a heading that lost the type’s name is kept whole', () => {
  const titled = (title: string) =>
    join({ en, 'zh-CN': sideBySide([a, b], [title, 'aType enum type']) }).entries[0]?.translations[
      'zh-CN'
    ]?.publishedTitle;
  expect(titled('aType 枚举')).toBeUndefined();
  expect(titled('甲枚举')).toBe('甲枚举');
  expect(titled('aTypes 枚举')).toBe('aTypes 枚举');
});
