import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { maskInline } from '../../../../src/ingest/parse/mask.ts';

const features = { gfm: { footnotes: false } };

/** A tree's blocks with their places: what the masked text must have in common with the text. */
function blocksOf(text: string): unknown[] {
  const blocks: unknown[] = [];
  const walk = (node: Nodes) => {
    const { start, end } = node.position ?? {};
    if (node.type !== 'root') blocks.push([node.type, start?.offset, end?.offset]);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return;
    if ('children' in node) node.children.forEach(walk);
  };
  walk(markdownToMdast(text, { features }) as Root);
  return blocks;
}

test.each([
  ['a *b* [c](d) `e` &amp; 漢😀\n', 'a xbx xcx(d) xex xamp; xxx\n'],
  ['* *a*\n', '* xax\n'],
  ['* * *\n', '* * *\n'],
  ['___\n', '___\n'],
  ['**a** b\n', 'xxaxx b\n'],
  ['> 1. [a]: <b c> "漢"\n', '> 1. [a]: <b c> "x"\n'],
  ['[a](b) [c]\n', 'xax(b) xcx\n'],
  ['```js `a`\n', '```js `a`\n'],
  ['~~~a~\n', '~~~ax\n'],
  ['<!-- [a] --> </script>\n', '<!-- xax --> </script>\n'],
  ['a </script> <b>\n', 'a </script> xb>\n'],
  ['<![CDATA[ ]]> ](\n', '<![CDATA[ ]]> x(\n'],
  ['|*a*|[b]|\r\n', '|xax|xbx|\r\n'],
  ['|a https://b.c|www.d.e|ftp://f|\n', '|a https:xxb.c|wwwxd.e|ftp:xxf|\n'],
  ['<b>a</b> http://b.c|<www.d>\n', '<b>a</b> http:xxb.c|<www.d>\n'],
])('%j is masked as %j', (text, masked) => {
  expect(maskInline(text)).toBe(masked);
});

test('the blocks of the starter content are the same in the masked text', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.md'));
  expect(pages.length).toBeGreaterThan(10);
  for (const file of pages) {
    const text = readFileSync(`content/${file}`, 'utf8');
    expect([file, blocksOf(maskInline(text))]).toEqual([file, blocksOf(text)]);
  }
});

test.each([
  '|a https://b.c/d|e|',
  '|www.b.c|d|',
  '|HTTP://b.c|d|',
  '[a](b) https://c.d|e',
  '`a` http://b|c',
  '<b>a</b> www.b.c|d',
])('an address ends at the pipe of its cell, in a header too: %s', (header) => {
  const text = `${header}\n|-|-|\n|f|g|\n`;
  expect(blocksOf(maskInline(text))).toEqual([['table', 0, text.length - 1]]);
});

const line = fc.oneof(
  fc.constantFrom(
    '',
    '# a *b*',
    '- [x] a',
    '* a',
    '> *b* [c](d)',
    '1. `a`',
    '| a | *b* |',
    '|-|-|',
    '```',
    '~~~',
    '<div>',
    '</div>',
    '<!-- a',
    'b -->',
    '[a]: /b',
    '---',
    '***',
    '===',
    '    code',
    'a & 漢',
    '\t- b',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((s) => s.replace(/[\r\n\0]/g, '')),
);

test('masked text has the length and the lines of the text', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const masked = maskInline(text);
      expect(masked).toHaveLength(text.length);
      expect([...masked.matchAll(/\n/g)].map((m) => m.index)).toEqual(
        [...text.matchAll(/\n/g)].map((m) => m.index),
      );
    }),
  );
});
