import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildContent } from '../support/build.ts';
import { all, attribute, one, readPage, textOf } from '../support/dom.ts';

const seed = 'api-reference/beta/resources/intune-onboarding-vpptokensyncstatus.md';
const page = 'beta/intune-onboarding-vpptokensyncstatus/index.html';

describe('a new folder', () => {
  const content = mkdtempSync(join(tmpdir(), 'interlinear-content-'));
  let built: BuiltSite;
  beforeAll(() => {
    for (const locale of ['en', 'zh-CN', 'pt-BR']) {
      cpSync(`content/${locale}/${seed}`, join(content, locale, seed));
    }
    for (const locale of ['pt-PT', 'ar']) {
      cpSync(`content/pt-BR/${seed}`, join(content, locale, seed));
    }
    built = buildContent(content, { args: ['--no-search'] });
  }, 120_000);
  afterAll(() => {
    built.remove();
    rmSync(content, { recursive: true });
  });

  const folders = ['en', 'zh-cn', 'pt-br', 'pt-pt', 'ar'];

  test('is a new language in every switcher', () => {
    expect(built.status).toBe(0);
    const pages = ['index.html', page, 'beta/index.html', '404.html', 'search/index.html'];
    const lacking = folders
      .flatMap((folder) => pages.map((file) => `${folder}/${file}`))
      .filter((file) => {
        const links = all(
          readPage(join(built.site, file)),
          (e) => e.tagName === 'a' && attribute(e, 'hreflang') !== undefined,
        );
        const tags = links.map((link) => attribute(link, 'hreflang'));
        return !['en', 'zh-CN', 'pt-BR', 'pt-PT', 'ar'].every((tag) => tags.includes(tag));
      });
    expect(lacking).toEqual([]);
  });

  test.each([
    ['ar', 'ar', 'rtl'],
    ['pt-pt', 'pt-PT', 'ltr'],
    ['zh-cn', 'zh-CN', 'ltr'],
  ])('%s says its language and direction', (folder, lang, dir) => {
    const html = one(readPage(join(built.site, folder, page)), (e) => e.tagName === 'html');
    expect(html && [attribute(html, 'lang'), attribute(html, 'dir') ?? 'ltr']).toEqual([lang, dir]);
  });

  test('is an alternate of the other languages', () => {
    const links = all(
      readPage(join(built.site, 'en', page)),
      (e) => e.tagName === 'link' && attribute(e, 'hreflang') !== undefined,
    );
    const tags = links.map((link) => attribute(link, 'hreflang')).sort();
    expect(tags).toEqual(['ar', 'en', 'pt-BR', 'pt-PT', 'x-default', 'zh-CN']);
  });
});

describe('with only the two seeds', () => {
  const content = mkdtempSync(join(tmpdir(), 'interlinear-content-'));
  let built: BuiltSite;
  beforeAll(() => {
    for (const locale of ['zh-CN', 'pt-BR']) {
      cpSync(`content/${locale}/${seed}`, join(content, locale, seed));
    }
    built = buildContent(content, { args: ['--no-search'] });
  }, 120_000);
  afterAll(() => {
    built.remove();
    rmSync(content, { recursive: true });
  });

  test.each([
    ['zh-cn', '上次同步失败。'],
    ['pt-br', 'Falha na última sincronização.'],
  ])('the %s page is bilingual, from the English it carries', (folder, translated) => {
    expect(built.stderr).toBe('');
    expect(built.status).toBe(0);
    const row = one(
      readPage(join(built.site, folder, page)),
      (e) => attribute(e, 'id') === 'member.failed',
    );
    const text = row ? textOf(row) : '';
    expect(text).toContain(translated);
    expect(text).toContain('Last Sync failed.');
    const literals = row
      ? all(row, (e) => attribute(e, 'data-literal') !== undefined).map((e) => textOf(e))
      : [];
    expect(literals).toEqual(['failed', '3']);
  });

  test('there is an English page too', () => {
    expect(existsSync(join(built.site, 'en', page))).toBe(true);
  });
});
