import { expect, test } from 'vitest';
import { escapeText, escapeXml, scriptJson } from '../../../src/html/escape.ts';

test.each([
  ['plain', 'plain', 'plain'],
  ['a & <b>', 'a &amp; &lt;b&gt;', 'a &amp; &lt;b&gt;'],
  ['"&amp;"', '"&amp;amp;"', '&quot;&amp;amp;&quot;'],
])('%s as HTML and as XML', (text, html, xml) => {
  expect([escapeText(text), escapeXml(text)]).toEqual([html, xml]);
});

test('a long text is escaped to its end', () => {
  expect(escapeText('&a'.repeat(70_000))).toBe('&amp;a'.repeat(70_000));
});

test('data in a script ends no script', () => {
  const data = { text: '</script><!-- ' };
  expect(scriptJson(data)).not.toContain('<');
  expect(JSON.parse(scriptJson(data))).toEqual(data);
});
