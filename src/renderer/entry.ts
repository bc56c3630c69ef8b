import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import { keyOf } from '../pages/_path.ts';
import { at } from '../views/address.ts';
import type { Page } from './page.ts';

/* What the renderer is bundled from: every page of `src/pages`, and this. */

const app = createApp({ streaming: false });
// Without this, a page that can't be rendered becomes a page that says so.
app.renderError = async (_request, { error }) => {
  throw error;
};

/** Every page; a page's templates run when it is rendered. */
export async function pages(): Promise<Page[]> {
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname, route, cacheKey }) => {
    const address = pathname.replace(/^\/|\/$/g, '');
    return {
      path: fileOf(address),
      key: cacheKey === undefined ? undefined : () => keyOf(cacheKey),
      render: () => render(`${address}/`, route),
    };
  });
}

type Route = Awaited<ReturnType<InstanceType<typeof StaticPaths>['getAll']>>[number]['route'];

async function render(address: string, routeData: Route): Promise<Uint8Array> {
  const url = new URL(at(address === '/' ? '' : address), 'http://localhost');
  const response = await app.render(new Request(url), { routeData });
  if (response.status !== 200 && response.status !== 404) {
    throw new Error(`${url.pathname} was answered with ${response.status}.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

/** Servers look for a page that says what is missing in `404.html` and `{locale}/404.html`. */
function fileOf(address: string): string {
  if (address === '') return 'index.html';
  return /(?:^|\/)404$/.test(address) ? `${address}.html` : `${address}/index.html`;
}
