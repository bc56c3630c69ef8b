import { createHash } from 'node:crypto';
import type { KeptIndex, KeptList } from '../../client/offline/kept-list.ts';
import type { LocaleInfo } from '../../i18n/locale.ts';

/** A file of a built site. */
export interface BuiltFile {
  /** Below the site's base. */
  path: string;
  /** Changes when the file does. */
  revision: string;
  bytes: number;
}

/** Pages and icons that belong to every language. */
const shared = /^(?:index\.html|404\.html|favicon\.(?:svg|ico)|manifest\.webmanifest|_astro\/.*)$/;

/**
 * Returns what a browser keeps of each language, as files of the site: one list per language, and the index of the lists. A
 * language takes its pages, what pages load, and search without what only other translations need.
 */
export function offlineLists(
  files: readonly BuiltFile[],
  locales: readonly LocaleInfo[],
): Map<string, string> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const lists = new Map<string, string>();
  const languages = locales.map(({ tag, slug }): KeptIndex['languages'][number] => {
    const others = locales
      .map((other) => other.tag)
      .filter((other) => other !== tag && other !== 'en');
    const own = sorted.filter(({ path }) => belongs(path, slug, others));
    const version = digest(own.map(({ path, revision }) => `${path} ${revision}`).join('\n'));
    const bytes = own.reduce((sum, file) => sum + file.bytes, 0);
    const list: KeptList = {
      version,
      bytes,
      files: own.map((file) => [addressOf(file.path), file.revision, file.bytes]),
    };
    lists.set(`offline/${slug}.json`, JSON.stringify(list));
    return { locale: tag, slug, version, files: own.length, bytes };
  });
  lists.set('offline/index.json', JSON.stringify({ languages } satisfies KeptIndex));
  return lists;
}

/** Whether a file may be among what is kept. */
export function mayBeKept(path: string): boolean {
  return path.endsWith('.html') || path.startsWith('search/') || shared.test(path);
}

/** Returns a short digest, for revisions. */
export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 12);
}

function belongs(path: string, slug: string, others: readonly string[]): boolean {
  if (path.startsWith(`${slug}/`)) return path.endsWith('.html');
  if (path.startsWith('search/')) return !others.some((tag) => path.split(/[./]/).includes(tag));
  return shared.test(path);
}

/** The address that a browser asks for, below the site's base. */
function addressOf(path: string): string {
  return encodeURI(path.replace(/(^|\/)index\.html$/, '$1'));
}
