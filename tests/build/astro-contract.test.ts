import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryFile, pagesFolder, siteFolder } from '../../src/astro/renderer-folder.ts';
import { type RendererFolder, startCompile } from '../../src/build/rendering/renderer.ts';
import { strings } from '../../src/i18n/interface.ts';

/* What the build relies on though Astro does not document it: see ARCHITECTURE.md, "What is Astro's own". */

const folder = mkdtempSync(join(tmpdir(), 'interlinear-contract-'));
const astro = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as {
  version: string;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('Astro is of the minor version that this was tried with', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [minor] = /^\d+\.\d+/.exec(astro.version) ?? [];
  expect(dependencies.astro).toMatch(new RegExp(`^~${minor}\\.\\d+$`));
});

describe('a renderer', () => {
  let renderer: RendererFolder;
  beforeAll(async () => {
    renderer = startCompile(join(folder, 'renderers'), 'key');
    await renderer.ready;
  }, 240_000);

  test('is the bundle of the pages, with what they load beside it', () => {
    expect(existsSync(join(renderer.folder, pagesFolder, entryFile))).toBe(true);
    const assets = readdirSync(join(renderer.folder, siteFolder, '_astro'));
    expect(assets.some((name) => name.endsWith('.css'))).toBe(true);
    expect(assets.some((name) => name.endsWith('.js'))).toBe(true);
    const html = readdirSync(join(renderer.folder, siteFolder), { recursive: true });
    expect(html.filter((name) => String(name).endsWith('.html'))).toEqual([]);
  });

  test('lists pages with functions for props, renders each at its address, and throws what templates throw', () => {
    const bundle = pathToFileURL(join(renderer.folder, pagesFolder, entryFile)).href;
    // A process of its own, as in a build: the pages read the reference that they were not provided with.
    const program = `
      const { pages } = await import(${JSON.stringify(bundle)});
      const all = await pages();
      const home = all.find(({ path }) => path === 'zh-cn/index.html');
      const missing = all.find(({ path }) => path === 'zh-cn/404.html');
      const text = async (page) => new TextDecoder().decode(await page.render());
      const key = home.key();
      const [homeText, missingText] = [await text(home), await text(missing)];
      console.log(JSON.stringify({
        paths: all.map(({ path }) => path),
        keyed: all.filter(({ key }) => key).length,
        key,
        home: homeText.includes('<html lang="zh-CN"') && homeText.endsWith('</html>'),
        missing: missingText.includes(${JSON.stringify(strings('zh-CN').notFound.title)}),
      }));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', program],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: resolve('content') },
      },
    );
    expect(stderr).toBe('');
    const { paths, keyed, key, home, missing } = JSON.parse(stdout);
    expect(paths).toContain('zh-cn/beta/intune-onboarding-vpptokensyncstatus/index.html');
    expect(paths).toContain('index.html');
    expect(new Set(paths).size).toBe(paths.length);
    // All but the two pages that are one for all languages.
    expect(keyed).toBe(paths.length - 2);
    expect(key).toMatch(/^[\w-]{27}$/);
    expect([home, missing]).toEqual([true, true]);
  });
});
