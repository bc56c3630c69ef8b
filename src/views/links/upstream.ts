import type { Locale } from '../../model/text.ts';

const learn = 'https://learn.microsoft.com';
const repository = 'https://github.com/microsoftgraph/microsoft-graph-docs';

/** Returns the official page of a file below `api-reference/`, in the reader's language. */
export function officialPage(locale: Locale, path: string): string {
  const [, version = 'beta', folder = 'resources', ...rest] = path.split('/');
  const stem = encoded(rest.join('/').replace(/\.md$/i, ''));
  const where = folder === 'resources' ? `resources/${stem}` : stem;
  return `${learn}/${learnLocale(locale)}/graph/api/${where}?view=graph-rest-${version.replace(/^v/, '')}`;
}

/** Returns the official address of a rooted link (`/windows/…`), in the reader's language. */
export function officialRooted(locale: Locale, path: string): string {
  return `${learn}/${learnLocale(locale)}${path}`;
}

/** Returns the upstream file, at the commit a translation was made from where that is known. */
export function upstreamFile(path: string, commit = 'main'): string {
  return `${repository}/blob/${/^[0-9a-f]{7,40}$/.test(commit) ? commit : 'main'}/${encoded(path)}`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function learnLocale(locale: Locale): string {
  return locale === 'en' ? 'en-us' : locale.toLowerCase();
}
