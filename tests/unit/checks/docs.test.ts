import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDocs, translationChecks } from '../../../src/checks/docs.ts';
import { readingChecks } from '../../../src/checks/docs-reading.ts';

const idsIn = (folder: string, pattern: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(?:^|\/)docs/.test(file))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').match(pattern) ?? [])
    .map((id) => id.slice(1, -1));

test('every check that the code names is documented, and no other', () => {
  const named = idsIn('src/checks', /'[a-z-]+\/[a-z-]+'/g);
  expect([...new Set(named)].sort()).toEqual(Object.keys(translationChecks).sort());
});

test('every problem that reading a page can find is documented', () => {
  const problems = /'(?:page|segment|front-matter|enum|file|locale)\/[a-z-]+'/g;
  const named = new Set([...idsIn('src/ingest', problems), ...idsIn('src/store', problems)]);
  expect([...named].filter((id) => !(id in checkDocs))).toEqual([]);
  // `segment/${half}-missing` is put together where it is found.
  const stale = Object.keys(readingChecks).filter((id) => !named.has(id));
  expect(stale.filter((id) => !/^segment\/(?:source|target)-missing$/.test(id))).toEqual([]);
});

test('a check says what it finds without a full stop, and why in one sentence', () => {
  for (const { finds, why } of Object.values(checkDocs)) {
    expect(finds).toMatch(/^[A-Z].*[^.]$/);
    expect(why).toMatch(/^[A-Z][^.]*\.$/);
  }
});
