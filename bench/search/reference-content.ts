import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Texts = Record<string, string>;

/** A property, a relationship or a member as the site's public data gives it. */
export interface PublicRow {
  name: string;
  anchor: string;
  description: Texts;
}

/** An entry of any kind as the site's public data gives it. */
export interface PublicEntry {
  id: string;
  kind: string;
  name: string;
  version: string;
  path: string;
  properties?: PublicRow[];
  relationships?: PublicRow[];
  members?: PublicRow[];
  requests?: string[];
  permissions?: { permissions?: string[]; anchor: string }[];
  /** Headings of its pages by locale. */
  titles: Texts;
}

/** Reads every entry of a built site from its public JSON, with the headings of the pages that it was built from. */
export function readPublicEntries(site: string, content: string): PublicEntry[] {
  const folder = join(site, 'api/v1');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/\\]+[/\\].+\.json$/.test(path) && !path.startsWith('quality'))
    .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as PublicEntry)
    .filter(({ kind, path }) => kind !== undefined && path !== undefined)
    .map((entry) => ({ ...entry, titles: entry.kind === 'method' ? titles(content, entry) : {} }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The first heading of each language's page; of two texts side by side, the last. */
function titles(content: string, { path }: PublicEntry): Texts {
  const found: Texts = {};
  for (const locale of ['en', 'zh-CN', 'pt-BR'])
    try {
      const heading = /^# +(.*)$/m.exec(readFileSync(join(content, locale, path), 'utf8'))?.[1];
      const texts = heading?.match(/(?<=>)[^<>]+(?=<)/g)?.filter((text) => text.trim() !== '');
      const own = (texts?.at(-1) ?? heading)?.replace(/[\\*`]/g, '').trim();
      if (own) found[locale] = own;
    } catch {
      // This language has no such page.
    }
  return found;
}
