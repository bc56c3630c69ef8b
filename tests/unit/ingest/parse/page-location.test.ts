import { expect, test } from 'vitest';
import { uniqueNames } from '../../../../src/ingest/join/unique-names.ts';
import type { RawSection } from '../../../../src/ingest/parse/page.ts';
import { locatePage, sectionSlugs } from '../../../../src/ingest/parse/page-location.ts';

test.each([
  [
    'api-reference/beta/resources/intune-onboarding-vpptokensyncstatus.md',
    'beta/intune-onboarding-vpptokensyncstatus',
    'intune-onboarding',
  ],
  ['api-reference/v1.0/resources/enums.md', 'v1.0/enums', 'general'],
  ['API-Reference/Beta/resources/Enums.MD', 'beta/enums', 'general'],
  ['api-reference/beta/resources/größe-漢.md', 'beta/größe-漢', 'größe'],
])('%s is at %s', (path, id, area) => {
  expect(locatePage(path)).toMatchObject({ id, area });
});

test.each([
  'enums.md',
  'api-reference/beta/enums.txt',
  'api-reference/../resources/a.md',
  'api-reference/beta/resources/...md',
  'api-reference/beta/resources/.md',
  'api-reference/beta/resources/.hidden.md',
  'api-reference/beta/resources/a b.md',
  'api-reference/beta/resources/%2e%2e.md',
  'api-reference/beta/resources/a"b.md',
  'api-reference/beta/resources/<img src=x>.md',
  'api-reference/beta/resources/a\u202eb.md',
  'api-reference/beta/resources/a\nb.md',
  'api-reference/search/resources/a.md',
  'api-reference/Quality/resources/a.md',
  'api-reference/guides/resources/a.md',
  'api-reference/llms.txt/resources/a.md',
  'api-reference/_x/resources/a.md',
  'api-reference/index.json/resources/a.md',
  'api-reference/members.jsonl/resources/a.md',
  'api-reference/sitemap.xml/resources/a.md',
  'api-reference/404.html/resources/a.md',
  'api-reference/beta/resources/index.html.md',
  'api-reference/beta/resources/index.md.md',
  'api-reference/beta/resources/Good.json.md',
  `api-reference/beta/resources/${'a'.repeat(201)}.md`,
  `api-reference/beta/resources/${'漢'.repeat(70)}.md`,
])('%j has no address', (path) => {
  expect(locatePage(path)).toBeNull();
});

test('a second definition on a page gets a number, and no enum another’s file', () => {
  const sections = ['riskLevel', 'risklevel', 'a', 'index.md'].map(
    (name) => ({ name }) as RawSection,
  );
  expect(sectionSlugs(sections)).toEqual(['risklevel', 'risklevel.2', 'a', 'index.md.2']);
});

test.each([
  [
    ['a', 'a', 'a'],
    ['a', 'a.2', 'a.3'],
  ],
  [
    ['a', 'a', 'a.2'],
    ['a', 'a.3', 'a.2'],
  ],
  [
    ['a.2', 'a', 'a'],
    ['a.2', 'a', 'a.3'],
  ],
  [
    ['__proto__', '__proto__', 'constructor'],
    ['__proto__', '__proto__.2', 'constructor'],
  ],
])('%j become %j', (names, unique) => {
  expect(uniqueNames(names)).toEqual(unique);
});
