import { resolve } from 'node:path';
import type { Entry } from '../../../model/entry.ts';
import { cacheKey } from '../../../store/cache-key.ts';
import { providedReference } from '../../../store/current-reference.ts';
import { contentDigest, readReference } from '../../../store/reference.ts';
import type { ExampleContent } from '../../../views/examples.ts';

const folder = resolve('content');
let key: string | undefined;

/** Returns the project's own content, whatever CONTENT_DIR is; anew on each request in `npm run dev`. */
export async function projectContent(): Promise<ExampleContent> {
  return providedReference(folder) ?? (await readReference(folder));
}

/** Returns a key that changes when what guides show of the project's content does, or which pages they may lead to. */
export function examplesKey(entries: readonly Entry[]): string {
  key ??= cacheKey(
    contentDigest(folder),
    entries.map(({ id, path }) => [id, path]),
  );
  return key;
}
