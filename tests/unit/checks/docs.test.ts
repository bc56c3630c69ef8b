import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../src/checks/rules/index.ts';
import { checkIds } from '../../../src/model/check-id.ts';

test('every id has its rule', () => {
  expect(Object.entries(rules).map(([id, rule]) => [id, rule.id])).toEqual(
    checkIds.map((id) => [id, id]),
  );
});

test('a rule of translations stands in the file of its name', () => {
  const files = readdirSync('src/checks/rules').filter((file) => file !== 'index.ts');
  for (const file of files) {
    const [, id = ''] =
      /\n {2}id: '([^']+)'/.exec(readFileSync(`src/checks/rules/${file}`, 'utf8')) ?? [];
    expect(file).toBe(`${id.replace('/', '-')}.ts`);
  }
});

test('a rule says what it finds without a full stop, why in one sentence, and what to do', () => {
  for (const { finds, why, remedy } of Object.values(rules)) {
    expect(finds).toMatch(/^[A-Z].*[^.]$/);
    expect(why).toMatch(/^[A-Z][^.]*\.$/);
    expect(remedy).toMatch(/^[A-Z].*\.(?:md\.)?$/);
  }
});
