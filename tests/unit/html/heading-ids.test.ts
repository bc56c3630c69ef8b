import { expect, test } from 'vitest';
import { headingIds } from '../../../src/html/heading-ids.ts';
import type { Block } from '../../../src/model/block.ts';
import type { Html } from '../../../src/model/text.ts';

const heading = (en: string, role: Block['role'] = 'heading'): Block => ({
  type: 'block',
  role,
  depth: 2,
  text: { en: en as Html, 'zh-CN': '请求' as Html },
  from: {},
  at: {},
});

test('headings have the ids that upstream gives them, repeated ones a number, and none that the page has itself', () => {
  const blocks = [
    heading('HTTP request'),
    heading('Request'),
    heading('Text', 'paragraph'),
    heading('<code>Request</code>'),
    heading('About'),
    heading('！'),
  ];
  const ids = headingIds(blocks);
  expect(blocks.map((block) => ids.get(block))).toEqual([
    'http-request',
    'request',
    undefined,
    'request-1',
    'about-1',
    undefined,
  ]);
});
