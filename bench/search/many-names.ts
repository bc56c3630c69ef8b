import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { toSearchFiles } from '../../src/search/records/search-files.ts';
import { readReference } from '../../src/store/reference.ts';
import { searchRecords } from '../../src/views/search/search-records.ts';
import { browserArguments, installedBrowser } from '../../tests/support/browser.ts';
import { serveGzip } from '../measure/gzip-server.ts';
import { markdownTable } from '../report/table.ts';
import { copiesOf } from './copies.ts';
import { Dice } from './dice.ts';

/* Types names into a built site whose search has been replaced by one over many times as many names:
   `node bench/search/many-names.ts --site=dist --times=15`. */

const { values: options } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    times: { type: 'string', default: '15' },
    names: { type: 'string', default: '12' },
    locale: { type: 'string', default: 'zh-cn' },
  },
});
const shared = '../shared/corpus';
const content = process.env['CONTENT_DIR'] ?? (existsSync(shared) ? shared : 'content');
const records = copiesOf(
  searchRecords((await readReference(content)).entries),
  Number(options.times),
);
const names = [
  ...new Set(records.flatMap((one) => [one.name, ...one.rows.map((row) => row.name)])),
];
const folder = mkdtempSync(join(tmpdir(), 'many-names-'));
for (const path of ['_astro', options.locale])
  cpSync(join(options.site, path), join(folder, path), { recursive: true });
for (const [path, text] of toSearchFiles(records)) {
  mkdirSync(dirname(join(folder, 'search', path)), { recursive: true });
  writeFileSync(join(folder, 'search', path), text);
}
const units = records.reduce((sum, { rows }) => sum + 1 + rows.length, 0);
console.log(
  `${units.toLocaleString('en')} entries and rows, ${names.length.toLocaleString('en')} names`,
);

const server = await serveGzip(folder);
const executablePath = installedBrowser();
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath && { executablePath }),
});
try {
  const rows: string[][] = [];
  for (const rate of [1, 4]) rows.push(await measure(rate));
  console.log(
    markdownTable(
      [
        'CPU',
        'opening KB',
        'requests',
        'key KB p95',
        'key KB most',
        'names ms p50',
        'p95',
        'longest task ms',
      ],
      rows,
    ),
  );
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

async function measure(rate: number): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await page.goto(`${server.origin}/${options.locale}/`, { waitUntil: 'networkidle' });
  const loaded = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    loaded.bytes += encodedDataLength;
    loaded.requests++;
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.keyboard.press('/');
  await page.locator('dialog input').waitFor();
  await page.waitForTimeout(1500);
  const opening = { ...loaded };
  await watch(page);
  const dice = new Dice(rate);
  const keyBytes: number[] = [];
  for (let count = 0; count < Number(options.names); count++) {
    const name = dice.pick(names).slice(0, 8);
    await page.locator('dialog input').fill('');
    for (const key of name) {
      const before = loaded.bytes;
      await page.keyboard.press(key);
      await page.waitForTimeout(400);
      keyBytes.push(loaded.bytes - before);
    }
  }
  const { times, longest } = await page.evaluate(() => window.measured);
  await context.close();
  return [
    `× ${rate}`,
    kilobytes(opening.bytes),
    String(opening.requests),
    kilobytes(percentile(keyBytes, 0.95)),
    kilobytes(Math.max(...keyBytes)),
    percentile(times, 0.5).toFixed(0),
    percentile(times, 0.95).toFixed(0),
    longest.toFixed(0),
  ];
}

declare global {
  interface Window {
    measured: { times: number[]; longest: number };
  }
}

/** Notes in the page how long after each key its names stood in the list, and the longest task. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.measured = { times: [], longest: 0 };
    let pressed = 0;
    document.querySelector('dialog input')?.addEventListener(
      'input',
      (event) => {
        pressed = event.timeStamp;
      },
      { capture: true },
    );
    const list = document.querySelector('dialog [role="listbox"]') as Element;
    new MutationObserver(() => {
      if (pressed === 0 || !list.querySelector('[role="option"]')) return;
      window.measured.times.push(performance.now() - pressed);
      pressed = 0;
    }).observe(list, { childList: true });
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries())
        window.measured.longest = Math.max(window.measured.longest, duration);
    }).observe({ type: 'longtask' });
  });
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
