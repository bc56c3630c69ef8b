import { expect, test } from 'vitest';
import { contentOf } from '../../../src/exports/content-of.ts';
import { siteFiles } from '../../../src/exports/site-files.ts';
import { describeLocale } from '../../../src/i18n/locale.ts';
import { readReference } from '../../../src/store/reference.ts';
import { recorded } from '../../../src/store/reference-records.ts';
import { siteSource } from '../../../src/views/site/site-source.ts';

const reference = await readReference('content');
const locales = reference.site.locales.map(describeLocale);
const files = [...siteFiles(siteSource(recorded(reference), locales))];
const byPath = new Map(files.map((file) => [file.path, file]));

test('every enum has its data, and a Markdown twin in every language', () => {
  const wanted = reference.entries.flatMap(({ id }) => [
    `api/v1/${id}.json`,
    ...locales.map(({ slug }) => `${slug}/${id}/index.md`),
  ]);
  expect(wanted.filter((path) => !byPath.has(path))).toEqual([]);
});

test('areas have their names for people, in every language', () => {
  expect(JSON.parse(byPath.get('api/v1/areas.json')?.text() ?? '')).toMatchObject({
    'intune-apps': { en: 'Intune: apps', 'zh-CN': 'Intune：应用', 'pt-BR': 'Intune: aplicativos' },
  });
});

test('a page that lists many enums has their names as data', () => {
  const { kind, entries, url } = JSON.parse(byPath.get('api/v1/beta/enums.json')?.text() ?? '');
  const listed = reference.listings.find(({ id }) => id === 'beta/enums');
  expect(kind).toBe('list');
  expect(entries.map(({ id }: { id: string }) => id)).toEqual(listed?.entries);
  expect(url['pt-BR']).toBe('/pt-br/beta/enums/');
});

test('each path is there once', () => {
  expect(byPath.size).toBe(files.length);
});

test('each language has its lists, its report as data and its picture', () => {
  const perLocale = locales.flatMap(({ slug }) => [
    `${slug}/llms.txt`,
    `${slug}/sitemap.xml`,
    `api/v1/quality/${slug}.json`,
    `og/${slug}.png`,
  ]);
  expect(perLocale.filter((path) => !byPath.has(path))).toEqual([]);
});

test('what ends in json parses, and the index names every entry', () => {
  for (const { path, text } of files) if (path.endsWith('.json')) JSON.parse(text());
  const { enums, types, methods } = JSON.parse(
    byPath.get('api/v1/index.json')?.text() ?? '',
  ) as Record<string, { id: string }[]>;
  expect(
    [enums, types, methods]
      .flatMap((list = []) => list)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(reference.entries.map(({ id }) => id).toSorted());
});

test('a picture is drawn from its SVG, another file is its text', async () => {
  const picture = byPath.get('og/en.png');
  const robots = byPath.get('robots.txt');
  if (!picture || !robots) throw new Error('Files are missing.');
  const drawn = await contentOf(picture, picture.text());
  expect(Buffer.from(drawn.slice(1, 4) as Uint8Array).toString()).toBe('PNG');
  expect(await contentOf(robots, robots.text())).toMatch(/^User-agent: \*\n[\s\S]*sitemap\.xml\n$/);
});
