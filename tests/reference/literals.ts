/**
 * Compares `/api/v1` and the pages of a built site, in each of its languages, with ../shared/truth: properties,
 * relationships, methods, requests, permissions, headers and parameters of every type and method. Of pages that the truth
 * isn't sure of, differences are counted by its doubts, and listed with `--unsure`.
 * `node tests/reference/literals.ts SITE [--unsure]`; exit code 1 where something differs that isn't in
 * `support/reference-exceptions.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { strings } from '../../src/i18n/interface.ts';
import {
  readPages,
  type TrueMethod,
  type TrueProperty,
  type TrueType,
} from '../support/reference.ts';
import { exceptionsOf } from '../support/reference-exceptions.ts';
import { type BuiltRow, englishIn, linkIn, literalIn, rowsIn, textOf } from './built-page.ts';

const [site = 'dist', option] = process.argv.slice(2);
const listsUnsure = option === '--unsure';

type Items = readonly unknown[];
type Json = Record<string, Record<string, unknown>[] | undefined>;
interface Comparison {
  what: string;
  real: Items;
  inJson: (json: Json) => Items;
  inPage: (html: string, locale: string, json: Json) => Items;
}

interface Difference {
  where: 'JSON' | 'en' | 'zh-CN' | 'pt-BR';
  what: string;
  /** Items of the truth, and of the site, as JSON. */
  lacks: string[];
  has: string[];
}

const counts: Record<string, number> = {};
const doubts = new Map<string, { pages: number; differ: number }>();
const places = { JSON: 0, en: 0, 'zh-CN': 0, 'pt-BR': 0 };
let missing = 0;

/** Compares what the truth has of a page with its data and with its page in each language. */
function compare(page: { path: string; unsure: readonly string[] }, comparisons: Comparison[]) {
  const { path, unsure } = page;
  const [version = '', , file = ''] = path.split('/');
  const address = `${version}/${file.replace(/\.md$/, '').toLowerCase()}`;
  const data = `${site}/api/v1/${address}.json`;
  const isSure = unsure.length === 0;
  const found = existsSync(data) ? differences(data, address, comparisons) : null;
  if (isSure && found === null) {
    missing += 1;
    console.log(path, 'has no page');
  }
  if (isSure)
    for (const { what, real } of comparisons) counts[what] = (counts[what] ?? 0) + real.length;
  for (const doubt of new Set(unsure.map(kindOf))) {
    const known = doubts.get(doubt) ?? { pages: 0, differ: 0 };
    const differs = found === null || found.length > 0 ? 1 : 0;
    doubts.set(doubt, { pages: known.pages + 1, differ: known.differ + differs });
  }
  for (const difference of found ?? []) {
    if (isSure && isKnown(path, difference)) continue;
    const { where, what, lacks, has } = difference;
    if (isSure) places[where] += 1;
    if (isSure || listsUnsure)
      console.log(
        isSure ? path : `unsure (${unsure.join(', ')}): ${path}`,
        where,
        what,
        'lacks',
        lacks,
        'has',
        has,
      );
  }
}

const kinds = ['relationships', 'methods', 'permissions', 'headers', 'parameters'] as const;
const known = kinds.map((what) => ({
  what,
  has: exceptionsOf(what, 'has'),
  lacks: exceptionsOf(what, 'lacks'),
}));
const excused = new Set<string>();

/** Whether a difference is an exception. */
function isKnown(path: string, { what, lacks, has }: Difference): boolean {
  const names = known.find((one) => one.what === what);
  const isSame = (items: string[], wanted: string[] = []) =>
    [...new Set(items.map(nameOf))].join() === wanted.join();
  const isKnown =
    names !== undefined && isSame(has, names.has[path]) && isSame(lacks, names.lacks[path]);
  if (isKnown) excused.add(`${path} ${what}`);
  return isKnown;
}

function nameOf(item: string): string {
  const [name] = [JSON.parse(item)].flat();
  return typeof name === 'string' ? name : item;
}

function differences(data: string, address: string, comparisons: Comparison[]): Difference[] {
  const json = JSON.parse(readFileSync(data, 'utf8')) as Json;
  const pages = (['en', 'zh-CN', 'pt-BR'] as const).map((locale) => ({
    locale,
    html: readFileSync(`${site}/${locale.toLowerCase()}/${address}/index.html`, 'utf8'),
  }));
  return comparisons.flatMap(({ what, real, inJson, inPage }) => {
    const found = [
      { where: 'JSON' as const, items: inJson(json) },
      ...pages.map(({ locale, html }) => ({ where: locale, items: inPage(html, locale, json) })),
    ];
    return found
      .filter(({ items }) => JSON.stringify(items) !== JSON.stringify(real))
      .map(({ where, items }) => ({
        where,
        what,
        lacks: without(real, items),
        has: without(items, real),
      }));
  });
}

/** Items of a list that another has not, written as JSON. */
function without(list: Items, other: Items): string[] {
  const known = new Set(other.map((one) => JSON.stringify(one)));
  return list.map((one) => JSON.stringify(one)).filter((one) => !known.has(one));
}

/** A doubt without what is of its page alone. */
function kindOf(doubt: string): string {
  return doubt
    .replace(/^H1 .*, @odata\.type .*/, 'H1 and @odata.type differ')
    .replace(/(?<![A-Za-z])\d+/g, 'n')
    .replace(/(?<=: text ).*|(?<=name: ).*|(?<=type": ).*|(?<=^property ).*(?= n times)/, '…')
    .replace(/(?<=under )".*"/, '…');
}

function rowsOf(html: string, anchor: string): BuiltRow[] {
  return rowsIn(html).filter(({ id }) => id.startsWith(`${anchor}.`));
}

/** A row's type in data: a literal or words, and whether it is a collection. */
function typeInJson(type: unknown): Items {
  const { name, en, collection = false } = (type ?? {}) as Record<string, unknown>;
  return [name ?? en ?? '', collection];
}

/** The same in a page. */
function typeInCell(cell: string | undefined, locale: string): Items {
  const word = strings(locale).entry.collection;
  const isCollection = new RegExp(`</code>(?:</a>)? <small[^>]*>${word}</small>`);
  return [literalIn(cell) ?? englishIn(cell), isCollection.test(cell ?? '')];
}

/** Compares rows that have a name and, if the truth has it, a type. */
function typed(what: string, anchor: string, real: readonly TrueProperty[]): Comparison {
  return {
    what,
    real: real.map(({ name, type, collection = false }) => [name, type, collection]),
    inJson: (json) => (json[what] ?? []).map(({ name, type }) => [name, ...typeInJson(type)]),
    inPage: (html, locale) =>
      rowsOf(html, anchor).map(({ cells: [name, type], hasType }) => [
        literalIn(name),
        ...(hasType ? typeInCell(type, locale) : ['', false]),
      ]),
  };
}

const namesIn = (value: unknown) => (Array.isArray(value) ? value : []);

/** Code of a page, by lines: requests, and code of which a line is none. */
function codeIn(html: string): Set<string> {
  const code = html.matchAll(/<(?:code data-literal="request"|pre)[^>]*>(.*?)<\/(?:code|pre)>/gs);
  return new Set(
    [...code].flatMap(([, text = '']) =>
      textOf(text)
        .split('\n')
        .map((line) => line.trim()),
    ),
  );
}

for (const page of readPages<TrueType>('resources')) {
  if (page.kind === 'concept') continue;
  compare(page, [
    typed('properties', 'property', page.properties),
    typed('relationships', 'relationship', page.relationships),
    {
      what: 'methods',
      real: page.methods.map(({ title }) => title),
      inJson: (json) =>
        (json['methods'] ?? []).map(({ name }) => {
          const { name: literal, en } = name as Record<string, unknown>;
          return literal ?? en;
        }),
      inPage: (html) =>
        rowsOf(html, 'method').map(({ cells: [name] }) => literalIn(name) ?? englishIn(name)),
    },
    {
      what: 'method links',
      real: page.methods.flatMap(({ href }) => (href ? [href] : [])),
      inJson: (json) => (json['methods'] ?? []).flatMap(({ href }) => href ?? []),
      inPage: (html, locale) => {
        const links = rowsOf(html, 'method').map(({ cells: [name] }) => linkIn(name));
        return page.methods.flatMap(({ href }, i) => {
          const address = addressOf(page.path, href ?? '');
          if (!href) return [];
          return address === null || links[i] === `/${locale.toLowerCase()}/${address}`
            ? [href]
            : [links[i]];
        });
      },
    },
  ]);
}

/** Where a link of a page leads on the site, below its language; null where the site has no such page. */
function addressOf(path: string, href: string): string | null {
  const { pathname, hash } = new URL(href, `https://example.org/${path}`);
  const [, version, , file = ''] = pathname.toLowerCase().split('/');
  const address = `${version}/${file.replace(/\.md$/, '')}`;
  return existsSync(`${site}/en/${address}/index.html`) ? `${address}/${hash}` : null;
}

for (const page of readPages<TrueMethod>('methods')) {
  const requests = [...new Set(page.requests)];
  compare(page, [
    {
      what: 'requests',
      real: requests,
      inJson: (json) => json['requests'] ?? [],
      inPage: (html) => {
        const lines = codeIn(html);
        return requests.filter((request) => lines.has(request));
      },
    },
    {
      what: 'permissions',
      real: page.permissions.map(({ names = [], columns }) => columns ?? [names]),
      inJson: (json) => [
        ...(json['permissions'] ?? []).map(({ permissions, others }) =>
          (others === null || others === undefined ? [permissions] : [permissions, others]).map(
            namesIn,
          ),
        ),
        ...(json['permissionsByResource'] ?? []).map(({ delegated, personal, application }) =>
          [delegated, personal, application].map(namesIn),
        ),
      ],
      inPage: (html) =>
        rowsOf(html, 'permission').map(({ cells: [, ...names] }) =>
          names.map((cell) => literalIn(cell)?.split(', ') ?? []),
        ),
    },
    {
      what: 'headers',
      real: page.headers,
      inJson: (json) => (json['headers'] ?? []).map(({ name }) => name),
      inPage: (html, _, json) => {
        const answered = new Set((json['responseHeaders'] ?? []).map(({ anchor }) => anchor));
        return rowsOf(html, 'header')
          .filter(({ id }) => !answered.has(id))
          .map(({ cells: [name] }) => literalIn(name));
      },
    },
    typed('parameters', 'parameter', page.parameters),
  ]);
}

const wrong = Object.values(places).reduce((sum, n) => sum + n, missing);
console.log('compared in JSON and in three languages', counts);
console.log('pages that the truth is unsure of, by doubt', Object.fromEntries(doubts));
const unused = known
  .flatMap(({ what, has, lacks }) =>
    Object.keys({ ...has, ...lacks }).map((path) => `${path} ${what}`),
  )
  .filter((exception) => !excused.has(exception));
for (const exception of unused) console.log(exception, 'no longer differ: take the exception out');
console.log('exceptions', excused.size);
console.log('wrong', { ...places, missing });
process.exitCode = wrong + unused.length > 0 ? 1 : 0;
