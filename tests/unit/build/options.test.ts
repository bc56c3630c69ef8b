import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildOptions } from '../../../src/build/options.ts';
import { UsageError } from '../../../src/options/usage-error.ts';

test('a build without options takes content and makes dist, by way of a folder beside it', () => {
  const options = buildOptions([], {});
  expect(options).toMatchObject({
    contentDir: resolve('content'),
    outDir: resolve('dist'),
    stageDir: resolve('.dist.next'),
    strict: false,
    search: true,
    docsets: false,
    siteKnown: false,
  });
});

test('the environment places content, site and cache', () => {
  const env = {
    CONTENT_DIR: '../a',
    OUT_DIR: '../b/c',
    CACHE_DIR: '../d',
    SITE_URL: 'https://x.org',
  };
  const options = buildOptions(['--strict', '--no-search'], env);
  expect(options).toMatchObject({
    contentDir: resolve('../a'),
    outDir: resolve('../b/c'),
    stageDir: resolve('../b/.c.next'),
    cacheDir: resolve('../d'),
    strict: true,
    search: false,
    docsets: false,
    siteKnown: true,
  });
  expect(options.siteCacheDir.startsWith(resolve('../d'))).toBe(true);
});

test('sites with other addresses or report links keep caches of their own', () => {
  const caches = [
    {},
    { BASE_PATH: '/docs/' },
    { SITE_URL: 'https://x.org' },
    { REPORT_URL: 'https://x.org/new' },
    { OUT_DIR: 'other' },
  ].map((env) => buildOptions([], env).siteCacheDir);
  expect(new Set(caches).size).toBe(caches.length);
});

test.each([
  [['--fast'], {}, "Unknown option '--fast'"],
  [['--strict', 'content'], {}, 'Unexpected argument "content"'],
  [[], { SITE_URL: 'docs.example.org' }, 'SITE_URL is docs.example.org'],
  [[], { SITE_URL: 'ftp://example.org' }, 'SITE_URL is ftp://example.org'],
  [[], { BASE_PATH: 'docs' }, 'BASE_PATH is docs'],
])('%j with %j is refused, saying what was expected', (args, env, message) => {
  expect(() => buildOptions(args, env)).toThrow(UsageError);
  expect(() => buildOptions(args, env)).toThrow(message);
});
