import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { escapeText } from '../../../src/html/escape.ts';
import { inline } from '../../../src/html/sanitize.ts';
import {
  codeMarkdown,
  fencedMarkdown,
  inlineMarkdown,
  paragraphMarkdown,
} from '../../../src/html/to-markdown.ts';
import { markup } from '../../support/markup.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

test('spaces at the edges of what stands between elements are kept, as one', () => {
  expect(inlineMarkdown(markup('a  <b>b</b> \n<em>c</em>d &lt; '))).toBe('a **b** *c*d \\<');
});

test('a run of spaces of any length takes no longer than as many letters', () => {
  expect(inlineMarkdown(markup(`a * ${' '.repeat(2_000_000)}b`))).toBe('a \\* b');
});

test.each([
  ['&#33;[x](https://a.b/)', '\\![x](https://a.b/)'],
  ['&amp;lt;', '\\&lt;'],
  ['\\- a', '\\- a'],
  ['-1', '-1'],
  ['1\\. a', '1\\. a'],
  ['\\# a', '\\# a'],
  ['&gt; a', '\\> a'],
])('%s was text and is text: %s', (source, markdown) => {
  expect(paragraphMarkdown(inline(source))).toBe(markdown);
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'\\ ` * _ ~ ~~ [ ] ( ) ! # - + > < & | &#33; &amp; 1. a b @ " \''.split(' '),
    ),
    fc.constantFrom(' ', '<b>', '](x)', '![a', '- ', '```', '---', ':', 'a_b', '[^1]', '[x]'),
  ),
  { maxLength: 12 },
);

/** Neither read as an address nor as an e-mail address: those are links in GFM wherever they stand. */
const text = pieces
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((plain) => !/[-.\w+]@[-\w]+\.[-\w]/.test(plain));

test('text is a paragraph of that text to a reader of GitHub’s Markdown', () => {
  fc.assert(
    fc.property(text, (plain) => {
      const tree = parser.parse(paragraphMarkdown(escapeText(plain)));
      expect(tree.children.map(({ type }) => type)).toEqual(plain ? ['paragraph'] : []);
      expect(kindsIn(tree)).toEqual(new Set(plain ? ['root', 'paragraph', 'text'] : ['root']));
      expect(textIn(tree)).toBe(plain);
    }),
    { numRuns: 3000 },
  );
});

test('a literal is one code in one cell of one row', () => {
  fc.assert(
    fc.property(text, (literal) => {
      fc.pre(literal !== '');
      const tree = parser.parse(`|a|b|\n|---|---|\n|${codeMarkdown(literal)}|c|`);
      const [table] = tree.children;
      const row = table?.type === 'table' ? table.children[1]?.children : undefined;
      expect(row?.map(textIn)).toEqual([literal, 'c']);
    }),
    { numRuns: 3000 },
  );
});

test('code of any lines is one block of that code', () => {
  const code = fc
    .array(fc.oneof(text, fc.constantFrom('```', '````', '  a', '', '~~~')), { maxLength: 6 })
    .map((lines) => lines.join('\n').replace(/\n+$/, ''));
  fc.assert(
    fc.property(code, (lines) => {
      const tree = parser.parse(`a\n\n${fencedMarkdown(escapeText(lines))}\n\nb`);
      expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph']);
      expect(textIn(tree.children[1] as Nodes)).toBe(lines);
    }),
    { numRuns: 2000 },
  );
});

function kindsIn(node: Nodes): Set<string> {
  const inner = 'children' in node ? node.children.flatMap((child) => [...kindsIn(child)]) : [];
  return new Set([node.type, ...inner]);
}

function textIn(node: Nodes): string {
  if (node.type === 'html') return '';
  if ('children' in node) return node.children.map(textIn).join('');
  return 'value' in node ? node.value : '';
}
