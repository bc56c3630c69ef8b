import { chromium } from '@playwright/test';
import { browserArguments, installedBrowser } from '../../tests/support/browser.ts';
import { serveGzip } from './gzip-server.ts';

/** What a browser without a cache fetches to show one page, in bytes as sent: headers and compressed bodies. */
export interface Visit {
  bytes: number;
  requests: number;
  scriptBytes: number;
  /** Requests that left the site. */
  foreign: number;
}

/**
 * Opens a page of a built site in a real browser and returns what that cost, or undefined where there is no browser.
 * A page's icon counts even where a browser without a window leaves it out.
 */
export async function measureVisit(site: string, path: string): Promise<Visit | undefined> {
  const executablePath = installedBrowser();
  if (executablePath === undefined) return undefined;
  const server = await serveGzip(site);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const page = await browser.newPage();
    const sent: Promise<{ url: string; bytes: number; script: boolean }>[] = [];
    page.on('requestfinished', (request) => {
      sent.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
          url: request.url(),
          bytes: responseBodySize + responseHeadersSize,
          script: request.resourceType() === 'script',
        })),
      );
    });
    const answer = await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status()}`);
    const icon = await page
      .locator('link[rel~="icon"]')
      .first()
      .evaluate((link) => (link as HTMLLinkElement).href, undefined, { timeout: 1000 })
      .catch(() => undefined);
    const all = await Promise.all(sent);
    if (icon?.startsWith(server.origin) && !all.some(({ url }) => url === icon)) {
      const size = Number((await fetch(icon)).headers.get('content-length') ?? 0);
      all.push({ url: icon, bytes: size, script: false });
    }
    const sum = (some: typeof all) => some.reduce((total, { bytes }) => total + bytes, 0);
    return {
      bytes: sum(all),
      requests: all.length,
      scriptBytes: sum(all.filter(({ script }) => script)),
      foreign: all.filter(({ url }) => !url.startsWith(server.origin)).length,
    };
  } finally {
    await browser.close();
    server.close();
  }
}
