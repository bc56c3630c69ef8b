import { expect, test } from 'vitest';
import { invisibleProblem } from '../../../src/ingest/read/invisible.ts';
import { shown } from '../../../src/model/printable.ts';

test.each([
  ['a', 'a'],
  ['a\n::error::b', 'a ::error::b'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['a\u202eb\u200b', 'a\\u{202e}b\\u{200b}'],
  ['x'.repeat(130), `${'x'.repeat(120)}…`],
  [`${'x'.repeat(119)}😀y`, `${'x'.repeat(119)}\ufffd…`],
])('%j is shown as %j', (text, message) => {
  expect(shown(text)).toBe(message);
});

test.each([
  ['a\u200bb', 1],
  ['\u202e', 0],
  ['a\u2066', 1],
  ['\u{e0041}', 0],
])('%j has an invisible character at %i', (text, offset) => {
  expect(invisibleProblem(text)?.offset).toBe(offset);
});

test('joiners and direction marks are needed', () => {
  expect(invisibleProblem('می\u200cخواهم \u200f👩\u200d💻')).toBeNull();
});
