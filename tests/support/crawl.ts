import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { all, attribute, readPage } from './dom.ts';

/** What a crawl of a built site's files found. */
export interface Crawl {
  pages: number;
  links: number;
  /** `page → address: why` of each address that leads nowhere. */
  broken: string[];
  /** Pages that give an id twice. */
  repeatedIds: string[];
  /** Addresses of other sites that a page would load by itself. */
  loadedFromElsewhere: string[];
}

/** HTML files of a site by their path below it. */
export function htmlFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
}

/** Follows every link, source and anchor of every page, as files. `base` is the site's BASE_PATH, `origin` its SITE_URL. */
export function crawl(site: string, base = '/', origin = 'http://localhost:4321'): Crawl {
  const files = htmlFiles(site);
  const ids = new Map<string, Set<string>>();
  const found: Crawl = {
    pages: files.length,
    links: 0,
    broken: [],
    repeatedIds: [],
    loadedFromElsewhere: [],
  };
  const wanted: { from: string; file: string; hash: string; address: string }[] = [];
  for (const file of files) {
    const page = readPage(join(site, file));
    const here = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), origin);
    const elements = all(page, () => true);
    const own = elements.flatMap((e) => attribute(e, 'id') ?? []);
    ids.set(file, new Set(own));
    if (new Set(own).size !== own.length) found.repeatedIds.push(file);
    for (const element of elements) {
      const loads = !['a', 'link'].includes(element.tagName);
      for (const name of ['href', 'src', 'action', 'data-href']) {
        const address = attribute(element, name);
        if (address === undefined) continue;
        const url = new URL(address, here);
        if (url.origin !== here.origin) {
          if (loads || attribute(element, 'rel') === 'stylesheet')
            found.loadedFromElsewhere.push(`${file} → ${address}`);
          continue;
        }
        found.links += 1;
        const path = decodeURIComponent(url.pathname);
        if (!path.startsWith(base)) {
          found.broken.push(`${file} → ${address}: outside ${base}`);
          continue;
        }
        const target = path.slice(base.length);
        wanted.push({
          from: file,
          file: target.endsWith('/') || target === '' ? `${target}index.html` : target,
          hash: decodeURIComponent(url.hash.slice(1)),
          address,
        });
      }
    }
  }
  const known = new Map<string, boolean>();
  for (const { from, file, hash, address } of wanted) {
    const there =
      known.get(file) ?? (existsSync(join(site, file)) && statSync(join(site, file)).isFile());
    known.set(file, there);
    if (!there) found.broken.push(`${from} → ${address}: no such file`);
    else if (hash && file.endsWith('.html') && !ids.get(file)?.has(hash))
      found.broken.push(`${from} → ${address}: no such anchor`);
  }
  return found;
}

/** Addresses named in JSON and text files of a site that lead nowhere. */
export function brokenDataAddresses(site: string, base = '/'): string[] {
  const index = JSON.parse(readFileSync(join(site, 'api/v1/index.json'), 'utf8'));
  return index.enums.flatMap(({ id, url }: { id: string; url: Record<string, string> }) =>
    [
      `${base}api/v1/${id}.json`,
      ...Object.values(url).map((address) => `${address}index.html`),
    ].filter(
      (address) => !address.startsWith(base) || !existsSync(join(site, address.slice(base.length))),
    ),
  );
}
