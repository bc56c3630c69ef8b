/**
 * Follows every link of every page of a built site, as files: whether the page is there, and the part of it that the link
 * names.
 * `node tests/reference/links.ts SITE`; exit code 1 where one leads nowhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { decoded } from './built-page.ts';

const [site = 'dist'] = process.argv.slice(2);
const origin = 'http://localhost:4321';
const files = new Set(
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(site.length + 1)),
);
const pages = [...files].filter((file) => file.endsWith('.html'));
/** By page, the parts of it that links name, each with a page that has the link. */
const wanted = new Map<string, Map<string, string>>();
const broken: string[] = [];
const repeated: string[] = [];
const ids = new Map<string, Set<string>>();
let links = 0;
for (const page of pages) {
  const tags = readFileSync(`${site}/${page}`, 'utf8').match(/<[a-z](?:[^<>"]|"[^"]*")*>/g) ?? [];
  const own = tags.flatMap((tag) => / id="([^"]*)"/.exec(tag)?.slice(1).map(decoded) ?? []);
  ids.set(page, new Set(own));
  if (ids.get(page)?.size !== own.length) repeated.push(page);
  const here = new URL(`/${page.replace(/(^|\/)index\.html$/, '$1')}`, origin);
  for (const tag of tags) {
    const address = / (?:href|src|action)="([^"]*)"/.exec(tag)?.[1];
    if (address === undefined) continue;
    const url = new URL(decoded(address), here);
    if (url.origin !== here.origin) continue;
    links += 1;
    const path = decodeURIComponent(url.pathname.slice(1));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) broken.push(`${page} → ${address}: no such file`);
    if (url.hash === '' || !file.endsWith('.html')) continue;
    const parts = wanted.get(file) ?? new Map<string, string>();
    wanted.set(file, parts.set(decodeURIComponent(url.hash.slice(1)), page));
  }
}
for (const [file, parts] of wanted)
  for (const [id, page] of parts)
    if (!ids.get(file)?.has(id)) broken.push(`${page} → ${file}#${id}: no such part`);
for (const line of broken) console.log(line);
for (const page of repeated) console.log(`${page} has an id twice`);
console.log({ pages: pages.length, links, broken: broken.length, repeated: repeated.length });
process.exitCode = broken.length + repeated.length > 0 ? 1 : 0;
