/**
 * Measures whether reading and checking a page, and making the site's files, page models and search records of it, take
 * linear time: each attack in each place at a size and at four times that size.
 * `node tests/giant/linear.ts [size] [name]`; exit code 1 where a ratio is beyond what noise explains.
 */
import { siteFiles } from '../../src/exports/site-files.ts';
import { describeLocale } from '../../src/i18n/locale.ts';
import type { PathFiles } from '../../src/ingest/join/join-path.ts';
import { readPath } from '../../src/store/reference.ts';
import { recorded } from '../../src/store/reference-records.ts';
import { enumPage } from '../../src/views/enum/enum-page.ts';
import { searchRecords } from '../../src/views/search/search-records.ts';
import { siteSource } from '../../src/views/site/site-source.ts';
import { attacks, pages } from './attacks.ts';
import { embeddings, type PageText } from './embed.ts';

const size = Number(process.argv[2] ?? 250_000);
const only = process.argv[3];
const first = process.env['FIRST'] ?? '';
const enumPath = 'api-reference/beta/resources/atype.md';

type Texts = PageText[];

const cases: [string, (n: number) => Texts][] = [
  ...Object.entries(attacks).flatMap(([name, attack]) =>
    Object.entries(embeddings).map(([place, embed]): [string, (n: number) => Texts] => [
      `${name}, ${place}`,
      (n) => embed(attack(n)),
    ]),
  ),
  ...Object.entries(pages).map(([name, page]): [string, (n: number) => Texts] => [
    name,
    (n) => [{ locale: 'en', text: page(n) }],
  ]),
];

let slow = 0;
let hasBegun = first === '';
for (const [name, texts] of cases) {
  if (only && !name.includes(only)) continue;
  hasBegun ||= name.startsWith(first);
  if (!hasBegun) continue;
  if (process.env['TRACE']) console.log(name);
  const once = seconds(texts(size));
  const fourfold = seconds(texts(4 * size));
  const isSlow = fourfold > 2 && fourfold > 7 * once;
  if (isSlow) slow += 1;
  if (isSlow || only || fourfold > 3)
    console.log(
      `${isSlow ? 'SLOW' : '    '} ${once.toFixed(2)} s, ${fourfold.toFixed(2)} s  ${name}`,
    );
}
console.log(`${cases.length} attacks at ${size} and ${4 * size} characters, ${slow} beyond linear`);
process.exitCode = slow > 0 ? 1 : 0;

/** CPU time, so that other programs on the machine do not count. */
function seconds(texts: Texts): number {
  const encoder = new TextEncoder();
  const files = texts.map(({ locale, text, path = enumPath }) => ({
    locale,
    path,
    bytes: encoder.encode(text),
  }));
  const start = process.cpuUsage();
  make(files);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Makes of one path's files what a build does, the rendering of templates aside. */
function make(files: PathFiles['files']): void {
  const { path = enumPath } = files[0] ?? {};
  const { entries, listing, problems, skipped } = readPath({ path, files });
  const locales = ['en', ...files.map(({ locale }) => locale).filter((tag) => tag !== 'en')];
  const listings = listing ? [listing] : [];
  const site = siteSource(
    recorded({ entries, listings, site: { locales, problems, skipped, history: [], areas: {} } }),
    locales.map(describeLocale),
  );
  for (const file of siteFiles(site)) file.text();
  for (const locale of locales) for (const entry of entries) enumPage(entry, locale, site.index);
  searchRecords(entries);
}
