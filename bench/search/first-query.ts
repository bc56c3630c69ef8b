import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { browserArguments, installedBrowser } from '../../tests/support/browser.ts';
import { serveGzip } from '../measure/gzip-server.ts';
import { markdownTable } from '../report/table.ts';

/* Measures a first search in a browser with nothing cached, on a fast and on a slow line: what it loads, and when it answers.
   `node bench/search/first-query.ts --site=dist` */

const { values: options } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    locale: { type: 'string', default: 'zh-cn' },
    query: {
      type: 'string',
      multiple: true,
      default: ['failed', '同步失败', 'sync failed', 'Falha na'],
    },
  },
});
/** Lighthouse's slow 4G: 1.6 Mbit/s, 150 ms. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};

interface Measured {
  names: number;
  whole: number;
  bytes: number;
  requests: number;
  longest: number;
}

const executablePath = installedBrowser();
const server = await serveGzip(options.site);
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath && { executablePath }),
});
try {
  const rows: string[][] = [];
  for (const query of options.query)
    for (const isSlow of [false, true])
      for (const where of ['dialog', 'page'] as const) {
        const { names, whole, bytes, requests, longest } = await measure(query, isSlow, where);
        rows.push([
          query,
          isSlow ? 'slow 4G, CPU × 4' : 'fast',
          where,
          names.toFixed(0),
          whole.toFixed(0),
          (bytes / 1024).toFixed(1),
          String(requests),
          longest.toFixed(0),
        ]);
      }
  console.log(
    markdownTable(
      ['Query', 'Line', 'Where', 'names ms', 'whole ms', 'KB', 'requests', 'longest task ms'],
      rows,
    ),
  );
} finally {
  await browser.close();
  server.close();
}

/** Opens a page, searches, and returns what search loaded and when it showed a first result and the whole answer. */
async function measure(
  query: string,
  isSlow: boolean,
  where: 'dialog' | 'page',
): Promise<Measured> {
  const context = await browser.newContext({ bypassCSP: false });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await page.goto(`${server.origin}/${options.locale}/`, { waitUntil: 'networkidle' });
  const loaded = countLoaded(session);
  await watchTasks(page);
  if (isSlow) {
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  const started = Date.now();
  if (where === 'dialog') {
    await page.keyboard.press('/');
    await page.keyboard.insertText(query);
  } else
    await page.goto(`${server.origin}/${options.locale}/search/?q=${encodeURIComponent(query)}`, {
      waitUntil: 'commit',
    });
  const item = where === 'dialog' ? '[role="option"]' : 'ol.results li';
  await page.locator(item).first().waitFor({ timeout: 30_000 });
  const names = Date.now() - started;
  await page.waitForFunction(
    (selector) => /\d/.test(document.querySelector(selector)?.textContent ?? ''),
    where === 'dialog' ? 'dialog [role="status"]' : 'main [role="status"]',
  );
  const whole = Date.now() - started;
  await page.waitForLoadState('networkidle');
  const longest = await page.evaluate(() => (window as { longest?: number }).longest ?? 0);
  await context.close();
  return { names, whole, longest, bytes: loaded.bytes, requests: loaded.requests };
}

function countLoaded(session: CDPSession): { bytes: number; requests: number } {
  const loaded = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    loaded.bytes += encodedDataLength;
    loaded.requests++;
  });
  return loaded;
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        (window as { longest?: number }).longest = Math.max(
          (window as { longest?: number }).longest ?? 0,
          duration,
        );
    }).observe({ type: 'longtask' });
  });
}
