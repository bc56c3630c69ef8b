import { describe, expect, test } from 'vitest';
import { knownTables, matchTables } from '../../../../src/ingest/parse/known-tables.ts';
import { wholePage } from '../../../../src/ingest/parse/sections.ts';
import type { RawTable } from '../../../../src/ingest/parse/table.ts';
import { sideOf } from '../../../../src/ingest/segment/raw-text.ts';
import { enumKind } from '../../../../src/kinds/enum.ts';
import type { Kind } from '../../../../src/kinds/kind.ts';
import { pair, parse } from '../pages.ts';
import { resource } from './kinds.ts';

const section = (text: string, kind: Kind = resource, locale = 'en') =>
  wholePage(parse(`# thing\n\n${text}`, locale), kind);
const head = '|Property|Type|\n|-|-|\n';
const properties = `## Properties\n\n${head}|a|b|\n`;
const relationships = `## Relationships\n\n${head}|c|d|\n`;
const first = (table: RawTable | null | undefined, side: 'source' | 'target') => {
  const cell = table?.rows[0]?.cells[0];
  return cell ? sideOf(cell, side, side) : null;
};

describe('a section’s tables', () => {
  /** As `[kind, heading, columns, first cell]`. */
  const known = (text: string, kind?: Kind) =>
    knownTables(section(text, kind)).map(({ kind: { id }, under, columns, table }) => [
      id,
      under,
      columns,
      first(table, 'source'),
    ]);

  test('are known by the headings they stand under, in whatever order', () => {
    expect(known(`${relationships}\n${properties}`)).toEqual([
      ['relationships', 'relationships', [[0], [1], []], 'c'],
      ['properties', 'properties', [[0], [1], []], 'a'],
    ]);
  });

  test.each([
    ['under another heading', `## Methods\n\n${head}|a|b|\n`],
    ['above every heading', `${head}|a|b|\n`],
    ['under the heading, with other headers', '## Properties\n\n|Method|Return|\n|-|-|\n|a|b|\n'],
    ['in a quote', `## Properties\n\n> ${head.replaceAll('\n|', '\n> |')}`],
  ])('are not known %s', (_, text) => {
    expect(known(text)).toEqual([]);
  });

  test('are the first of their kind; a second one is an ordinary table', () => {
    expect(known(`${properties}\n${head}|e|f|\n`)).toEqual([
      ['properties', 'properties', [[0], [1], []], 'a'],
    ]);
  });

  test('of an enum may stand anywhere, and one comes', () => {
    const rows = '|Member|Value|\n|-|-|\n';
    expect(known(`${rows}|a|0|\n\n## More\n\n${rows}|b|1|\n`, enumKind)).toEqual([
      ['members', '', [[0], [1], []], 'a'],
    ]);
  });
});

describe('a translation’s tables', () => {
  /** By kind of the source's table, the first cell of the translation's. */
  const matched = (target: string, source = `${properties}\n${relationships}`) => {
    const from = section(source);
    const known = knownTables(from);
    const matches = matchTables(known, from, section(target, resource, 'zh-CN'));
    return known.map((one) => [one.kind.id, first(matches.get(one)?.table, 'target')]);
  };
  const under = (slug: string, cell: string) =>
    `## <a name="${slug}"></a>标题\n\n|属性|类型|\n|-|-|\n|${cell}|乙|\n`;

  test('are matched by their headings before their places', () => {
    expect(matched(`${under('relationships', '丙')}\n${under('properties', '甲')}`)).toEqual([
      ['properties', '甲'],
      ['relationships', '丙'],
    ]);
  });

  test('are matched by the English of their headings where the page carries it', () => {
    const heading = (id: number, text: string) => `## ${pair(id, '标题', text)}\n\n`;
    const table = (cell: string) => `|属性|类型|\n|-|-|\n|${cell}|乙|\n\n`;
    expect(
      matched(heading(1, 'Relationships') + table('丙') + heading(2, 'Properties') + table('甲')),
    ).toEqual([
      ['properties', '甲'],
      ['relationships', '丙'],
    ]);
  });

  test('are matched by their places where their headings are lost', () => {
    expect(matched(`${under('x', '甲')}\n${under('y', '丙')}`)).toEqual([
      ['properties', '甲'],
      ['relationships', '丙'],
    ]);
  });

  test('are matched by their places among all tables, those of no known kind counted', () => {
    const methods = '## Methods\n\n|Method|Return|\n|-|-|\n|m|n|\n';
    expect(
      matched(`${under('x', '丁')}\n${under('y', '甲')}`, `${methods}\n${properties}`),
    ).toEqual([['properties', '甲']]);
  });

  test('are matched once: what is left has none', () => {
    expect(matched(under('relationships', '丙'))).toEqual([
      ['properties', null],
      ['relationships', '丙'],
    ]);
    expect(matched(under('x', '甲'))).toEqual([
      ['properties', '甲'],
      ['relationships', null],
    ]);
    expect(matched('无。')).toEqual([
      ['properties', null],
      ['relationships', null],
    ]);
  });
});
