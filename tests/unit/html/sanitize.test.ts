import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { inline } from '../../../src/html/sanitize.ts';

test.each([
  ['none', 'none'],
  ['*a* **b** ~~c~~ `d`', '<em>a</em> <strong>b</strong> <del>c</del> <code>d</code>'],
  ['a < b & c', 'a &lt; b &amp; c'],
  ['[a](../b.md#c)', '<a href="../b.md#c">a</a>'],
  ['https://a.b/c', '<a href="https://a.b/c">https://a.b/c</a>'],
  ['![a *b*](c.png)', 'a b'],
  ['<img src="x" alt="a">', 'a'],
  ['1. a', '1. a'],
  ['- a', '- a'],
  ['# a', '# a'],
  ['a #', 'a #'],
  ['---', '---'],
  ['> a', '> a'],
  ['    a', 'a'],
  [' a ', 'a'],
  ['a  \nb\\\nc\nd', 'a<br>b<br>c d'],
  ['`a  \nb`', '<code>a b</code>'],
  ['a<br/>b', 'a<br>b'],
  ['<b>a</b> <kbd>b</kbd>', '<b>a</b> <kbd>b</kbd>'],
  ['<b>a', '<b>a</b>'],
  ['a</b>', 'a'],
  ['*<b>a*</b>', '<em><b>a</b></em>'],
  ['<A HREF="https://a.b" onclick="x()">c</A>', '<a href="https://a.b">c</a>'],
  ['<a name="x"></a>a', 'a'],
  ['a <!-- b --> c', 'a  c'],
  ['"quoted" -- ...', '"quoted" -- ...'],
  ['`a` \\* \\_', '<code>a</code> * _'],
  ['Bearer <token> or <a-b c="d">', 'Bearer &lt;token> or &lt;a-b c="d">'],
  ['https://a.b/&lt;id&gt;', '<a href="https://a.b/%3Cid">https://a.b/&lt;id</a>>'],
  ['Key. [!INCLUDE [x](../y.md)] Read-only.', 'Key.  Read-only.'],
])('%j is %j', (markdown, html) => {
  expect(inline(markdown)).toBe(html);
});

test.each([
  ['<script>alert(1)</script>a', 'a'],
  ['<script>a', 'a'],
  ['<style>a{}</style>b', 'b'],
  ['<svg><script>alert(1)</script></svg>b', 'b'],
  ['<math><mi>a</mi></math>b', 'b'],
  ['<template><b>a</b></template>b', 'b'],
  ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', ''],
  ['<iframe src="https://a.b">a</iframe>b', 'b'],
  ['<form><button formaction="javascript:x">a</button></form>', 'a'],
  ['[a](javascript:alert(1))', '<a>a</a>'],
  ['[a](&#106;avascript:alert(1))', '<a>a</a>'],
  ['[a](JaVaScRiPt:alert(1))', '<a>a</a>'],
  ['<a href="&#x6A;avascript:alert(1)">a</a>', '<a>a</a>'],
  ['<a href="java\tscript:alert(1)">a</a>', '<a>a</a>'],
  ['[a](data:text/html,x)', '<a>a</a>'],
  ['[a](vbscript:x)', '<a>a</a>'],
  ['<b id="member.x" class="y" style="position:fixed">a</b>', '<b>a</b>'],
  ['</td></tr></table><td>a', 'a'],
])('%j is harmless: %j', (markdown, html) => {
  expect(inline(markdown)).toBe(html);
});

test('references are resolved with the definitions that come along', () => {
  expect(inline('[a]', '[a]: ../b.md')).toBe('<a href="../b.md">a</a>');
  expect(inline('[a]')).toBe('[a]');
});

test('what is too long, or nested too deep, is shown as it is written', () => {
  const long = '*a* '.repeat(6000).trim();
  expect(inline(long)).toBe(long);
  const deep = '*a **b '.repeat(300) + '** *'.repeat(300);
  expect(inline(deep)).not.toContain('<em>');
  const references = '&amp;'.repeat(300);
  expect(inline(references)).toBe('&amp;amp;'.repeat(300));
});

describe('whatever the Markdown says', () => {
  const vocabulary = new Set('a b br code del em i kbd s strong sub sup'.split(' '));
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(
      ...'<b> </b> <i> </i> <a> </a> <p> </p> <div> </div> <td> </td> <table> </table> <script> </script> <style> </style> <svg> </svg> <math> </math> <mtext> <mglyph> <select> </select> <template> </template> <noscript> </noscript> <!-- --> <![CDATA[ ]]> <? ?> <plaintext> <textarea> </textarea> <title> </title> * ** _ ~~ ` `` [ ]( ) ![ < > & " \' \\ | : // # \n'.split(
        /(?<! ) /,
      ),
      '<a href="javascript:x">',
      '<a href=" &#1;javascript:x">',
      '<img src=x onerror=x>',
      '<b id=x name=y style=z onclick=w>',
      '](javascript:x)',
      '](data:,x)',
      '<javascript:x>',
      'https://a.b/',
    ),
  );
  const markdown = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  test('its HTML has but the allowed elements and addresses, and is its own serialization', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const html = inline(text);
        const walk = (node: Nodes) => {
          if (node.type === 'comment') throw new Error('a comment');
          if (node.type === 'element') check(node, html);
          if ('children' in node) node.children.forEach(walk);
        };
        walk(fromHtml(html, { fragment: true }));
      }),
      { numRuns: 2000 },
    );
  });

  function check(element: Element, html: string) {
    expect([...vocabulary]).toContain(element.tagName);
    const { href, ...others } = element.properties;
    expect(others).toEqual({});
    if (href === undefined) return;
    expect(element.tagName).toBe('a');
    expect(String(href)).not.toMatch(/^\s*(?!https?:|mailto:)[a-z][a-z+.-]*:/i);
    expect(html).not.toMatch(/<a href="[^"]*[<>\s]/);
  }
});
