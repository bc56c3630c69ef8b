import { parseArgs } from 'node:util';
import { type CDPSession, chromium } from '@playwright/test';
import { browserArguments, installedBrowser } from '../../tests/support/browser.ts';
import { serveGzip } from '../measure/gzip-server.ts';
import { markdownTable } from '../report/table.ts';

/* Measures a first search in a browser with nothing cached, on a fast and on a slow line: what it loads, and when it answers,
   by the page's own clock: after the key that opens the dialog, with the query typed at once; after the first key in a dialog
   that stands open; after the page of results was asked for. `node bench/search/first-query.ts --site=dist` */

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

const places = ['opening', 'first key', 'page'] as const;
type Place = (typeof places)[number];

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
      for (const where of places) {
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
async function measure(query: string, isSlow: boolean, where: Place): Promise<Measured> {
  const context = await browser.newContext({ bypassCSP: false });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await page.addInitScript(watch);
  await page.goto(`${server.origin}/${options.locale}/`, { waitUntil: 'networkidle' });
  const loaded = countLoaded(session);
  if (isSlow) {
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  if (where === 'page')
    await page.goto(`${server.origin}/${options.locale}/search/?q=${encodeURIComponent(query)}`, {
      waitUntil: 'commit',
    });
  else {
    await page.keyboard.press('/');
    if (where === 'first key') {
      await page.locator('dialog [role="listbox"]').waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => (window.timed.started = undefined));
      await page.keyboard.insertText(query.charAt(0));
    } else await page.keyboard.insertText(query);
  }
  await page.waitForFunction(() => window.timed.whole !== undefined);
  await page.waitForLoadState('networkidle');
  const { started = 0, names = 0, whole = 0, longest } = await page.evaluate(() => window.timed);
  await context.close();
  const { bytes, requests } = loaded;
  return { names: names - started, whole: whole - started, longest, bytes, requests };
}

declare global {
  interface Window {
    timed: { started?: number | undefined; names?: number; whole?: number; longest: number };
  }
}

/** Runs in the page: notes when the first key was pressed, when a first result stood there and when the answer was whole. */
function watch(): void {
  const own: Window['timed'] = { longest: 0 };
  window.timed = own;
  for (const type of ['keydown', 'beforeinput'])
    addEventListener(type, ({ timeStamp }) => (own.started ??= timeStamp), { capture: true });
  new MutationObserver(() => {
    if (document.querySelector('[role="option"], ol.results li')) own.names ??= performance.now();
    const status = document.querySelector('dialog [role="status"], main [role="status"]');
    if (/\d/.test(status?.textContent ?? '')) own.whole ??= performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) own.longest = Math.max(own.longest, duration);
  }).observe({ type: 'longtask' });
}

function countLoaded(session: CDPSession): { bytes: number; requests: number } {
  const loaded = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    loaded.bytes += encodedDataLength;
    loaded.requests++;
  });
  return loaded;
}
