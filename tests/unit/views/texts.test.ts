import { expect, test } from 'vitest';
import { shortLabels } from '../../../src/views/labels.ts';
import { ogPicture } from '../../../src/views/og-picture.ts';
import { reportLink } from '../../../src/views/report-link.ts';
import { sitemap } from '../../../src/views/sitemap.ts';
import { squares } from '../../../src/views/squares.ts';

const language = (tag: string, label: string) =>
  ({ tag, slug: tag.toLowerCase(), label, dir: 'ltr' }) as const;

test('a language is named in full only where another shares it', () => {
  const zh = language('zh-CN', '简体中文');
  const pt = language('pt-BR', 'Português (Brasil)');
  const portugal = language('pt-PT', 'Português (Portugal)');
  expect(shortLabels([zh, pt])).toEqual(['中文', 'Português']);
  expect(shortLabels([zh, pt, portugal])).toEqual(['中文', pt.label, portugal.label]);
});

test('the picture has a square an enum, and the worst of several beyond its size', () => {
  const { paths } = squares(['ok', 'hot', 'no', 'ok']);
  expect(paths.map(({ health, count }) => [health, count])).toEqual([
    ['ok', 2],
    ['hot', 1],
    ['no', 1],
  ]);
  const many = squares([...Array.from({ length: 5000 }, () => 'ok' as const), 'hot' as const]);
  expect(many.paths[1]).toMatchObject({ count: 1, d: expect.stringMatching(/^M\d+ \d+h6v6h-6z$/) });
});

test('a report goes where the option says, and nowhere else', () => {
  const reported = { name: 'a', locale: 'zh-CN', path: 'zh-CN/a b.md', url: 'https://x/' };
  expect(reportLink(reported, 'https://h/new?t={name}&p={path}')).toBe(
    'https://h/new?t=a&p=zh-CN%2Fa%20b.md',
  );
  expect(reportLink(reported, 'javascript:{name}')).toBeUndefined();
  expect(reportLink(reported, undefined)).toBeUndefined();
});

test('a sitemap names the real translations alone', () => {
  const pages = [
    { path: 'beta/a/', languages: ['en', 'zh-CN'] },
    { path: 'beta/b/', languages: ['en'] },
  ];
  const xml = sitemap(pages, 'zh-CN');
  expect(xml.match(/<loc>[^<]*/g)).toEqual([expect.stringMatching(/\/zh-cn\/beta\/a\/$/)]);
  expect(xml.match(/hreflang="[^"]*"/g)).toEqual([
    'hreflang="en"',
    'hreflang="zh-CN"',
    'hreflang="x-default"',
  ]);
  expect(sitemap(pages, 'en')).toContain('/en/beta/b/</loc></url>');
});

test('the shared picture escapes what it shows', () => {
  expect(ogPicture(language('en', 'A & <B>'), 'x')).toContain('A &amp; &lt;B&gt;');
});
