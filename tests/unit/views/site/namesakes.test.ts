import { expect, test } from 'vitest';
import { entry, indexOf } from '../sample-entry.ts';

const apartOf = (...entries: ReturnType<typeof entry>[]) => {
  const index = indexOf(entries, [], { enums: { en: 'Shared enums', 'zh-CN': '共用枚举' } });
  return entries.map((one) => index.apart(one, 'zh-CN'));
};

test('a name that is alone in its version needs nothing beside it', () => {
  expect(apartOf(entry('beta/a-state'), entry('v1.0/a-state'), entry('beta/a-kind'))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('namesakes are told apart by namespace, else by area, else by file and number', () => {
  const other = { namespace: 'microsoft.graph.callRecords' };
  expect(apartOf(entry('beta/a-state'), entry('beta/b-state', other))).toEqual([
    'microsoft.graph',
    'microsoft.graph.callRecords',
  ]);
  expect(apartOf(entry('beta/a-state'), entry('beta/enums/state', { area: 'enums' }))).toEqual([
    'a',
    '共用枚举',
  ]);
  const again = { name: 'State', area: 'enums' };
  expect(apartOf(entry('beta/enums/state', again), entry('beta/enums/state.2', again))).toEqual([
    'enums 1',
    'enums 2',
  ]);
});
