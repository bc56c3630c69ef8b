import { expect, test } from 'vitest';
import { inlineMarkdown } from '../../../src/html/to-markdown.ts';

test('spaces at the edges of what stands between elements are kept, as one', () => {
  expect(inlineMarkdown('a  <b>b</b> \n<em>c</em>d &lt; ')).toBe('a **b** *c*d \\<');
});

test('a run of spaces of any length takes no longer than as many letters', () => {
  expect(inlineMarkdown(`a * ${' '.repeat(2_000_000)}b`)).toBe('a \\* b');
});
