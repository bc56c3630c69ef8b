import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandler } from '../../src/serve/handler.ts';
import { browserArguments, ensureBrowser } from '../support/browser.ts';
import { type BuiltSite, buildContent } from '../support/build.ts';
import { payloads, writeHostile } from './hostile-pages.ts';

/** What a page did that it may not do. */
interface Seen {
  ran: boolean;
  violations: string[];
  ids: string[];
  attributes: string[];
  elements: string[];
}

declare global {
  interface Window {
    ran?: number;
    violations?: string[];
  }
}

describe('a hostile content folder', () => {
  const content = mkdtempSync(join(tmpdir(), 'interlinear-hostile-'));
  let files = 0;
  let built: BuiltSite;
  let server: Server;
  let browser: Browser;
  let pages: string[] = [];

  beforeAll(async () => {
    files = writeHostile(content);
    built = buildContent(content);
    pages = htmlOf(built.site);
    server = createServer(createHandler({ outDir: built.site, basePath: '/' })).listen(0);
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    built?.remove();
    rmSync(content, { recursive: true });
  });

  test('is built, and what could not be read is named with its place', () => {
    expect([built.status, built.stdout.split('\n').at(-2)]).toEqual([
      0,
      expect.stringMatching(/^Built \d+ entries in 3 languages/),
    ]);
    expect(files).toBeGreaterThan(60);
    const errors = built.stderr.split('\n').filter((line) => line.includes(': expected '));
    expect(errors.length).toBeGreaterThan(20);
    for (const line of errors)
      expect(line).toMatch(/^\S.*\.md:\d+:\d+ [a-z-]+\/[a-z-]+: expected /);
    expect(pages.length).toBeGreaterThan(Object.keys(payloads).length * 3);
  });

  test('leaves its folder nowhere', () => {
    const wrong = pages.filter((page) => /\.\.|%2e|[<>"' \u202e]/i.test(page));
    expect(wrong).toEqual([]);
  });

  test('is data, and no more', () => {
    for (const file of readdirSync(join(built.site, 'api/v1'), {
      recursive: true,
      encoding: 'utf8',
    })) {
      if (!file.endsWith('.json')) continue;
      const text = readFileSync(join(built.site, 'api/v1', file), 'utf8');
      expect(() => JSON.parse(text), file).not.toThrow();
    }
  });

  test('opened in a browser runs nothing, loads nothing, covers nothing', async () => {
    const { port } = server.address() as AddressInfo;
    const origin = `http://localhost:${port}`;
    const context = await browser.newContext();
    const failures: string[] = [];
    await context.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.violations?.push(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    const page = await context.newPage();
    let address = '';
    page.on('dialog', (dialog) => {
      failures.push(`${address}: a dialog`);
      dialog.dismiss().catch(() => {});
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) failures.push(`${address}: ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy'))
        failures.push(`${address}: ${message.text()}`);
    });
    page.on('pageerror', (error) => failures.push(`${address}: ${error}`));
    for (address of [...pages, '/en/search/?q=%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E']) {
      await page.goto(origin + address, { waitUntil: 'load' });
      if (decodeURI(new URL(page.url()).pathname) !== address.split('?')[0] && address !== '/')
        failures.push(`${address}: went to ${page.url()}`);
      failures.push(...faults(await seenOn(page)).map((fault) => `${address}: ${fault}`));
    }
    await context.close();
    expect(failures).toEqual([]);
  }, 600_000);
});

test('what looks out for faults sees them', async () => {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: browserArguments,
  });
  const page = await browser.newPage();
  await page.setContent(
    '<main><script>window.ran=1</script><b id="x" onclick="y"></b><a id="x" href="javascript:z">z</a></main>',
  );
  const found = faults(await seenOn(page));
  await browser.close();
  expect(found).toEqual([
    'a script ran',
    'two elements have the id x',
    'onclick=y',
    'href=javascript:z',
    '<script>window.ran=1</script>',
  ]);
}, 60_000);

/** Addresses of a site's pages that a hostile page can reach: its own and the lists of them. */
function htmlOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !file.includes('guides'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
}

function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const ids = all.map((element) => element.id).filter((id) => id !== '');
    const main = [...document.querySelectorAll('main *')];
    return {
      ran: window.ran !== undefined,
      violations: window.violations ?? [],
      ids: ids.filter((id, index) => ids.indexOf(id) !== index),
      attributes: main.flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) =>
              /^on/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value),
          )
          .map(({ name, value }) => `${name}=${value}`),
      ),
      elements: [
        ...document.querySelectorAll(
          'main script:not([src^="/_astro/"]), main style, main iframe, main object, main embed, main base, main meta, main link, main img, main video, main audio, main math',
        ),
      ].map((element) => element.outerHTML.slice(0, 100)),
    };
  });
}

function faults({ ran, violations, ids, attributes, elements }: Seen): string[] {
  return [
    ...(ran ? ['a script ran'] : []),
    ...violations.map((violation) => `violates ${violation}`),
    ...ids.map((id) => `two elements have the id ${id.slice(0, 80)}`),
    ...attributes,
    ...elements,
  ];
}
