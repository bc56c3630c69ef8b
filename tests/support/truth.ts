import { readFileSync } from 'node:fs';
import { SHARED } from './shared.ts';

/** An enum as ../shared/truth has it, with the id that this site gives it. */
export interface TrueEnum {
  id: string;
  path: string;
  version: string;
  enum: string;
  kind: 'page' | 'mega';
  namespace: string | null;
  members: { name: string; value: string | null }[];
}

/** Reads ../shared/truth/members.json. */
export function readTruth(): TrueEnum[] {
  const truth = JSON.parse(readFileSync(`${SHARED}/truth/members.json`, 'utf8')) as TrueEnum[];
  const seen = new Map<string, number>();
  return truth.map((entry) => {
    const page = entry.path.replace('/resources/', '/').replace(/\.md$/, '').toLowerCase();
    if (entry.kind === 'page') return { ...entry, id: page };
    const id = `${page}/${entry.enum.toLowerCase()}`;
    const n = (seen.get(id) ?? 0) + 1;
    seen.set(id, n);
    return { ...entry, id: n > 1 ? `${id}.${n}` : id };
  });
}
