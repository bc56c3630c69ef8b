import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An enum as the site's public data gives it. */
export interface PublicEnum {
  id: string;
  name: string;
  namespace: string | null;
  version: string;
  summary: Record<string, string>;
  members: {
    name: string;
    value: string | null;
    anchor: string;
    description: Record<string, string>;
    published: Record<string, { name?: string; value?: string }>;
  }[];
}

/** Reads every enum of a built site from its public JSON. */
export function readPublicEnums(site: string): PublicEnum[] {
  const folder = join(site, 'api/v1');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/\\]+[/\\].+\.json$/.test(path) && !path.startsWith('quality'))
    .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as PublicEnum)
    .filter((one) => Array.isArray(one.members))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
