import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { readAreaNames } from '../../../src/store/area-names.ts';

const folder = (text?: string | Uint8Array) => {
  const dir = mkdtempSync(join(tmpdir(), 'interlinear-areas-'));
  if (text !== undefined) writeFileSync(join(dir, 'areas.json'), text);
  return dir;
};
const read = (text?: string | Uint8Array) => {
  const problems: Diagnostic[] = [];
  return { names: readAreaNames(folder(text), problems), problems };
};

test('a folder without names has none, and nothing is wrong with it', () => {
  expect(read()).toEqual({ names: {}, problems: [] });
});

test('names are read by area and language', () => {
  const names = { 'intune-apps': { en: 'Intune: apps', 'zh-CN': 'Intune：应用' } };
  expect(read(JSON.stringify(names))).toEqual({ names, problems: [] });
});

test.each([
  '{',
  '[]',
  '{"a": "b"}',
  '{"a": {"en": 1}}',
  '{"a": {"en": ""}}',
  new Uint8Array([0xff]),
])('what is no list of names is said, and codes stay: %s', (text) => {
  const { names, problems } = read(text);
  expect(names).toEqual({});
  expect(problems).toMatchObject([
    { check: 'file/unreadable', severity: 'error', location: { path: 'areas.json' } },
  ]);
});
