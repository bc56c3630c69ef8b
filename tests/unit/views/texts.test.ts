import { expect, test } from 'vitest';
import { sitemap } from '../../../src/exports/sitemap.ts';
import { ogPicture } from '../../../src/views/head/og-picture.ts';
import { shortLabels } from '../../../src/views/languages/language-labels.ts';
import { reportLink } from '../../../src/views/links/report-link.ts';
import { toHealthPicture } from '../../../src/views/quality/health-picture.ts';

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
  const square = (health: 'ok' | 'hot' | 'no', i = 0) => ({ health, address: `/${health}/${i}/` });
  const few = [square('ok'), square('hot'), square('no'), square('ok', 1)];
  expect(toHealthPicture(few)).toEqual({
    squares: few,
    counts: [
      { health: 'ok', count: 2 },
      { health: 'hot', count: 1 },
      { health: 'no', count: 1 },
    ],
  });
  const many = toHealthPicture([
    ...Array.from({ length: 5000 }, (_, i) => square('ok', i)),
    square('hot'),
  ]);
  expect(many.squares).toHaveLength(1251);
  expect(many.squares[1]?.address).toBe('/ok/4/');
  expect(many.squares.at(-1)).toEqual(square('hot'));
});

test('a report goes where the option says, and nowhere else', () => {
  const reported = { name: 'a', locale: 'zh-CN', path: 'zh-CN/a b.md', url: 'https://x/' };
  expect(reportLink(reported, 'https://h/new?t={name}&p={path}')).toBe(
    'https://h/new?t=a&p=zh-CN%2Fa%20b.md',
  );
  expect(reportLink(reported, 'javascript:{name}')).toBeUndefined();
  expect(reportLink(reported, undefined)).toBeUndefined();
});

test('a sitemap names the pages that its language really has', () => {
  const pages = [
    { path: 'beta/a/', languages: ['en', 'zh-CN'] },
    { path: 'beta/b/', languages: ['en'] },
  ];
  const xml = sitemap(pages, 'zh-CN');
  expect(xml.match(/<loc>[^<]*/g)).toEqual([expect.stringMatching(/\/zh-cn\/beta\/a\/$/)]);
  expect(sitemap(pages, 'en')).toContain('/en/beta/b/</loc></url>');
});

test('the shared picture escapes what it shows', () => {
  expect(ogPicture(language('en', 'A & <B>'), 'x')).toContain('A &amp; &lt;B&gt;');
});
