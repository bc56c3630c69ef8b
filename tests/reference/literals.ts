/**
 * Compares `/api/v1` and the pages of a built site, in each of its languages, with ../shared/truth: properties,
 * relationships, methods, requests, permissions, headers and parameters of every page that the truth is sure of.
 * `node tests/reference/literals.ts SITE`; exit code 1 where something differs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { strings } from '../../src/i18n/interface.ts';
import {
  readPages,
  type TrueMethod,
  type TrueProperty,
  type TrueType,
} from '../support/reference.ts';
import { type BuiltRow, literalIn, rowsIn, textOf } from './built-page.ts';

const [site = 'dist'] = process.argv.slice(2);

interface Json {
  [kind: string]: Record<string, unknown>[] | undefined;
}
interface Built {
  json: Json;
  /** The pages by locale. */
  pages: [locale: string, html: string][];
}

const counts = new Map<string, number>();
let wrong = 0;

function built(path: string): Built | undefined {
  const [version = '', , file = ''] = path.split('/');
  const address = `${version}/${file.replace(/\.md$/, '').toLowerCase()}`;
  if (!existsSync(`${site}/api/v1/${address}.json`)) return undefined;
  const pages = ['en', 'zh-CN', 'pt-BR'].map((locale): [string, string] => [
    locale,
    readFileSync(`${site}/${locale.toLowerCase()}/${address}/index.html`, 'utf8'),
  ]);
  return { json: JSON.parse(readFileSync(`${site}/api/v1/${address}.json`, 'utf8')), pages };
}

/** Compares what the truth has of a page with its data and with its page in each language. */
function compare(
  path: string,
  what: string,
  { json, pages }: Built,
  real: readonly unknown[],
  inJson: (json: Json) => readonly unknown[],
  inPage: (html: string, locale: string) => readonly unknown[],
): void {
  counts.set(what, (counts.get(what) ?? 0) + real.length);
  const found: [string, readonly unknown[]][] = [
    ['JSON', inJson(json)],
    ...pages.map(([locale, html]): [string, readonly unknown[]] => [locale, inPage(html, locale)]),
  ];
  for (const [where, items] of found) {
    if (JSON.stringify(items) === JSON.stringify(real)) continue;
    wrong += 1;
    const lacks = (list: readonly unknown[], other: readonly unknown[]) => {
      const known = new Set(other.map((one) => JSON.stringify(one)));
      return list.map((one) => JSON.stringify(one)).filter((one) => !known.has(one));
    };
    console.log(path, what, where, 'lacks', lacks(real, items), 'has', lacks(items, real));
  }
}

function rowsOf(html: string, anchor: string): BuiltRow[] {
  return rowsIn(html).filter(({ id }) => id.startsWith(`${anchor}.`));
}

/** English text of a cell that is no literal. */
function englishIn(cell = ''): string {
  const english = /<span[^>]* lang="en"[^>]*>(.*?)<\/span>/s.exec(cell)?.[1] ?? cell;
  return textOf(/<a [^>]*>(.*?)<\/a>/s.exec(english)?.[1] ?? english).replace(/\s+/g, ' ');
}

function typed(
  path: string,
  what: 'properties' | 'relationships',
  page: Built,
  real: TrueProperty[],
) {
  const typeOf = (type: unknown) => {
    const { name, en, collection = false } = (type ?? {}) as Record<string, unknown>;
    return [name ?? en ?? null, collection];
  };
  compare(
    path,
    what,
    page,
    real.map(({ name, type, collection = false }) => [name, type, collection]),
    (json) => (json[what] ?? []).map(({ name, type }) => [name, ...typeOf(type)]),
    (html, locale) =>
      rowsOf(html, what === 'properties' ? 'property' : 'relationship').map(({ cells }) => {
        const word = strings(locale).entry.collection;
        const isCollection = new RegExp(`</code>(?:</a>)?<small[^>]*> ?${word}</small>`);
        const [name, type] = cells;
        return [literalIn(name), literalIn(type) ?? englishIn(type), isCollection.test(type ?? '')];
      }),
  );
}

const isSure = ({ unsure }: { unsure: readonly string[] }) => unsure.length === 0;
const namesIn = (value: unknown) => (Array.isArray(value) ? value : []);

for (const page of readPages<TrueType>('resources')) {
  const own = page.kind === 'concept' || !isSure(page) ? undefined : built(page.path);
  if (!own) continue;
  typed(page.path, 'properties', own, page.properties);
  typed(page.path, 'relationships', own, page.relationships);
  compare(
    page.path,
    'methods',
    own,
    page.methods.map(({ title }) => title),
    (json) =>
      (json['methods'] ?? []).map(({ name }) => {
        const { name: literal, en } = name as Record<string, unknown>;
        return literal ?? en;
      }),
    (html) => rowsOf(html, 'method').map(({ cells: [name] }) => literalIn(name) ?? englishIn(name)),
  );
}

for (const page of readPages<TrueMethod>('methods')) {
  const own = isSure(page) ? built(page.path) : undefined;
  if (!own) continue;
  const requests = [...new Set(page.requests)];
  compare(
    page.path,
    'requests',
    own,
    requests,
    (json) => (json['requests'] as readonly unknown[] | undefined) ?? [],
    // Code of which a line is no request stands as it is.
    (html) => {
      const code = [
        ...html.matchAll(/<(?:code data-literal="request"|pre)[^>]*>(.*?)<\/(?:code|pre)>/gs),
      ];
      const lines = new Set(
        code.flatMap(([, text]) =>
          textOf(text ?? '')
            .split('\n')
            .map((line) => line.trim()),
        ),
      );
      return requests.filter((request) => lines.has(request));
    },
  );
  compare(
    page.path,
    'permissions',
    own,
    page.permissions.map(({ names = [], columns }) => columns ?? [names]),
    (json) => [
      ...(json['permissions'] ?? []).map(({ permissions, others }) =>
        (others === null || others === undefined ? [permissions] : [permissions, others]).map(
          namesIn,
        ),
      ),
      ...(json['permissionsByResource'] ?? []).map(({ delegated, personal, application }) =>
        [delegated, personal, application].map(namesIn),
      ),
    ],
    (html) =>
      rowsOf(html, 'permission').map(({ cells: [, ...names] }) =>
        names.map((cell) => literalIn(cell)?.split(', ') ?? []),
      ),
  );
  for (const [what, names] of [
    ['headers', page.headers],
    ['parameters', page.parameters.map(({ name }) => name)],
  ] as const)
    compare(
      page.path,
      what,
      own,
      names,
      (json) => (json[what] ?? []).map(({ name }) => name),
      (html) => rowsOf(html, what.slice(0, -1)).map(({ cells: [name] }) => literalIn(name)),
    );
}

console.log(Object.fromEntries(counts), { wrong });
process.exitCode = wrong > 0 ? 1 : 0;
