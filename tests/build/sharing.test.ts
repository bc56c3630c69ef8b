import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { htmlFiles } from '../support/crawl.ts';
import { all, attribute, one, readPage, textOf } from '../support/dom.ts';
import { SITE } from '../support/site.ts';

const origin = 'http://localhost:4321';
const pages = htmlFiles(SITE).map((file) => ({ file, root: readPage(join(SITE, file)) }));
const found = pages.filter(({ root }) => meta(root, 'robots') === undefined);
const enums = found.filter(({ file }) => existsSync(join(SITE, twinOf(file))));

describe('a page that is shared', () => {
  test('says its kind, its language and its picture', () => {
    const lacking = found.flatMap(({ file, root }) =>
      [
        [/^(?:website|article)$/, 'og:type'],
        [/^[a-z]{2,3}_[A-Z]{2}$/, 'og:locale'],
        [/./, 'og:title'],
        [/./, 'og:description'],
        [/^http:/, 'og:url'],
        [/^summary_large_image$/, 'twitter:card'],
      ]
        .filter(([pattern, name]) => !(pattern as RegExp).test(meta(root, name as string) ?? ''))
        .map(([, name]) => [file, name]),
    );
    expect(lacking).toEqual([]);
    const pictures = new Set(found.map(({ root }) => meta(root, 'og:image') ?? ''));
    expect([...pictures].filter((address) => !existsSync(fileOf(address)))).toEqual([]);
  });

  test('is never described as not documented, nor by nothing', () => {
    const empty = found
      .map(({ file, root }) => [file, meta(root, 'description')])
      .filter(
        ([, text]) => !text || /not yet documented|尚未记录|ainda não documentad/i.test(text),
      );
    expect(empty).toEqual([]);
  });

  test('has a title that no other page of its language has', () => {
    const titles = found.map(({ file, root }) => `${file.split('/')[0]}: ${title(root)}`);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('has a term for each of its members, if it is an enum, spelled as in its rows', () => {
    expect(enums.length).toBeGreaterThan(200);
    const wrong = enums.filter(({ root }) => {
      const rows = all(root, (e) => e.tagName === 'tr' && /^member\./.test(idOf(e)));
      const wanted = rows.map((row) => [
        literal(row, 'name'),
        literal(row, 'value') || undefined,
        idOf(row),
      ]);
      const terms = termsOf(root).map(({ name, termCode, url }) => [
        name,
        termCode || undefined,
        decodeURI(new URL(url).hash.slice(1)),
      ]);
      return JSON.stringify(terms) !== JSON.stringify(wanted);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('for programs', () => {
  test('every page names its icons and the manifest, which exist', () => {
    const wanted = ['icon', 'apple-touch-icon', 'manifest'];
    const lacking = pages.filter(({ root }) => {
      const links = all(root, (e) => e.tagName === 'link');
      return wanted.some((rel) => !links.some((link) => attribute(link, 'rel') === rel));
    });
    expect(lacking.map(({ file }) => file)).toEqual([]);
    const { icons } = JSON.parse(readFileSync(join(SITE, 'manifest.webmanifest'), 'utf8')) as {
      icons: { src: string }[];
    };
    const files = ['favicon.ico', 'apple-touch-icon.png', ...icons.map(({ src }) => src)];
    expect(files.filter((file) => !existsSync(join(SITE, file)))).toEqual([]);
  });

  test('a page and its translations name one page for every other language', () => {
    const defaults = new Map<string, Set<string>>();
    for (const { root } of found) {
      const links = alternates(root);
      const chosen = links.find(([tag]) => tag === 'x-default')?.[1];
      if (!chosen) continue;
      for (const [, address] of links) add(defaults, address, chosen);
    }
    expect(defaults.size).toBeGreaterThan(250);
    expect([...defaults].filter(([, chosen]) => chosen.size > 1)).toEqual([]);
  });

  test('every page of an entry stands in the sitemap of its language, once', () => {
    const listed = [...sitemaps().matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc);
    const canonical = enums.flatMap(({ root }) => {
      const link = one(root, (e) => e.tagName === 'link' && attribute(e, 'rel') === 'canonical');
      return link ? [attribute(link, 'href') ?? ''] : [];
    });
    expect(listed.length).toBe(new Set(listed).size);
    expect(canonical.filter((address) => !listed.includes(address))).toEqual([]);
  });

  test('an enum is offered as Markdown and as JSON, and both are there', () => {
    const lacking = enums.flatMap(({ file, root }) =>
      ['text/markdown', 'application/json']
        .filter((type) => {
          const link = one(root, (e) => e.tagName === 'link' && attribute(e, 'type') === type);
          return !link || !existsSync(fileOf(attribute(link, 'href') ?? ''));
        })
        .map((type) => [file, type]),
    );
    expect(lacking).toEqual([]);
  });

  test('llms.txt leads to the list of every language', () => {
    const lists = readFileSync(join(SITE, 'llms.txt'), 'utf8').matchAll(
      /\((http[^)]*llms\.txt)\)/g,
    );
    const files = [...lists].map(([, address = '']) => fileOf(address));
    expect(files.length).toBe(3);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('a page on paper shows its address', () => {
    const wrong = found
      .filter(({ file }) => file !== 'index.html')
      .filter(({ file, root }) => {
        const printed = one(root, (e) => attribute(e, 'class-name') === 'printed');
        return !printed || textOf(printed) !== `${origin}/${file.replace(/index\.html$/, '')}`;
      });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

function meta(root: Root, name: string): string | undefined {
  const element = one(
    root,
    (e) => e.tagName === 'meta' && [attribute(e, 'property'), attribute(e, 'name')].includes(name),
  );
  return element && attribute(element, 'content');
}

function termsOf(root: Root): { name: string; termCode?: string; url: string }[] {
  const script = one(root, (e) => attribute(e, 'type') === 'application/ld+json');
  const [text] = script?.children ?? [];
  const graph = JSON.parse(text?.type === 'text' ? text.value : '{}')['@graph'];
  return graph?.[0].hasDefinedTerm ?? [];
}

function alternates(root: Root): [tag: string, address: string][] {
  return all(root, (e) => e.tagName === 'link' && attribute(e, 'hreflang') !== undefined).map(
    (link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? ''],
  );
}

function sitemaps(): string {
  return ['en', 'zh-cn', 'pt-br']
    .map((slug) => readFileSync(join(SITE, slug, 'sitemap.xml'), 'utf8'))
    .join('');
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

function literal(row: Element, kind: string): string | undefined {
  const cell = one(row, (e) => attribute(e, 'data-literal') === kind);
  return cell && textOf(cell);
}

function idOf(element: Element): string {
  return attribute(element, 'id') ?? '';
}

function twinOf(file: string): string {
  return file.replace(/html$/, 'md');
}

function fileOf(address: string): string {
  return join(SITE, decodeURI(new URL(address, origin).pathname));
}

function title(root: Root): string {
  const element = one(root, ({ tagName }) => tagName === 'title');
  return element ? textOf(element) : '';
}
