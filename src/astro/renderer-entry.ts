import { createApp } from 'astro/app/entrypoint';
import type { ListedPath } from '../pages/_path.ts';
import { at } from '../views/address.ts';
import { compactPage } from './compact-page.ts';
import type { Page } from './page.ts';

/* What the renderer is bundled from: every page of `src/pages`, and this. */

interface PageModule {
  getStaticPaths?: () => Promise<ListedPath[]>;
}

const modules = import.meta.glob<PageModule>('../pages/**/[!_]*.astro');

const encoder = new TextEncoder();
const app = createApp({ streaming: false });
// Without this, a page that can't be rendered becomes a page that says so.
app.renderError = async (_request, { error }) => {
  throw error;
};

/** Every page; a page's templates run when it is rendered. */
export async function pages(): Promise<Page[]> {
  const all: Page[] = [];
  for (const [file, load] of Object.entries(modules)) {
    const route = file.replace(/^\.\.\/pages\//, '').replace(/(?:^|\/)?(?:index)?\.astro$/, '');
    const { getStaticPaths } = await load();
    if (!getStaticPaths) all.push(page(route));
    for (const { params, props } of (await getStaticPaths?.()) ?? []) {
      all.push(
        page(
          route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''),
          props.key,
        ),
      );
    }
  }
  return all;
}

function page(address: string, key?: () => string): Page {
  return { path: fileOf(address), key, render: () => render(address) };
}

async function render(address: string): Promise<Uint8Array> {
  const url = new URL(at(address && `${address}/`), 'http://localhost');
  const request = new Request(url);
  const routeData = app.match(request, true);
  if (!routeData) throw new Error(`${url.pathname} is the address of no page.`);
  const response = await app.render(request, { routeData });
  if (response.status !== 200 && response.status !== 404) {
    throw new Error(`${url.pathname} was answered with ${response.status}.`);
  }
  return encoder.encode(compactPage(await response.text()));
}

/** Servers look for a page that says what is missing in `404.html` and `{locale}/404.html`. */
function fileOf(address: string): string {
  if (address === '') return 'index.html';
  return /(?:^|\/)404$/.test(address) ? `${address}.html` : `${address}/index.html`;
}
