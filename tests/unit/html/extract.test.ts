import { expect, test } from 'vitest';
import { found } from '../checks/page.ts';

/** What is found where a summary is translated so. */
const summarized = (source: string, target: string) =>
  found({ summary: [target, source], rows: [['red', '0', 'Red.']] });

test('a link that leads elsewhere is an error', () => {
  expect(summarized('See [a](x.md) and [b](y.md).', '见 [b](y.md) 和 [a](z.md)。')).toEqual([
    ['links/changed', 'error', 'x.md', 'z.md'],
  ]);
});

test('links in another order, or to the page in the reader’s language, are none', () => {
  const source = 'See [a](https://docs.microsoft.com/en-us/graph/x) and [b](y.md).';
  const target = '见 [b](y.md) 和 [a](https://docs.microsoft.com/zh-CN/graph/x)。';
  expect(summarized(source, target)).toEqual([]);
});

test('inline code that was translated is an error', () => {
  expect(summarized('Set `state` first.', '先设置 `状态`。')).toEqual([
    ['code/changed', 'error', 'state', '状态'],
  ]);
});

test('a list of code in another order is an error, two codes that changed places are not', () => {
  expect(summarized('One of `a`, `b`, and `c`.', '`a`、`c` 和 `b` 之一。')).toEqual([
    ['code/scrambled', 'error', 'a, b, c', 'a, c, b'],
  ]);
  expect(summarized('One of `a`, `b`, and `c`.', '`a`、`b` 或 `c`。')).toEqual([]);
  expect(summarized('Use `a` instead of `b`.', '用 `a` 代替 `b`。')).toEqual([]);
});

test('a link without a label is an error', () => {
  const [finding] = summarized('See [this page](x.md).', '请参阅[](x.md)。');
  expect(finding?.slice(0, 3)).toEqual(['link/empty', 'error', 'this page']);
});

test('asterisks of a bold text that came apart are an error', () => {
  const [finding] = summarized('**Note:** a colour.', '** 注意：** 一种颜色。');
  expect(finding?.slice(0, 2)).toEqual(['markup/stray', 'error']);
});

test('a label that is an identifier is a warning once, other labels are translated', () => {
  expect(summarized('See [deviceState](x.md).', '请参阅[设备状态](x.md)。')).toEqual([
    ['label/changed', 'warning', 'deviceState', '设备状态'],
  ]);
  expect(summarized('Set **deviceState** now.', '现在设置**设备状态**。')).toEqual([
    ['label/changed', 'warning', 'deviceState', '设备状态'],
  ]);
  expect(summarized('See [deviceState](x.md).', '[deviceState 的类型](x.md)。')).toEqual([]);
  expect(summarized('See [the page](x.md).', '请参阅[页面](x.md)。')).toEqual([]);
});
