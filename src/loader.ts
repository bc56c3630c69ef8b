import { existsSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { leftReference } from './handoff.ts';
import { contentDir } from './locales.ts';
import { type Reference, readReference } from './reference.ts';

/** One reading of CONTENT_DIR serves all collections of a build. */
let reading: { dir: string; reference: Reference } | null = null;

function reference(): Reference {
  const dir = contentDir();
  if (reading?.dir !== dir) reading = { dir, reference: leftReference(dir) ?? readReference(dir) };
  return reading.reference;
}

/** Loads one part of the reference into a collection; in `npm run dev` an edited file is read again. */
export function referenceLoader<T extends { id: string }>(
  name: string,
  part: (reference: Reference) => T[],
): Loader {
  return {
    name,
    load: async (context) => {
      await store(context, part(reference()));
      watch(context, async () => {
        reading = null;
        await store(context, part(reference()));
      });
    },
  };
}

async function store<T extends { id: string }>(context: LoaderContext, items: T[]): Promise<void> {
  const kept = new Set(items.map((item) => item.id));
  for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
  for (const item of items) {
    const digest = context.generateDigest(JSON.stringify(item));
    if (context.store.get(item.id)?.digest === digest) continue;
    const data = await context.parseData({ id: item.id, data: item });
    context.store.set({ id: item.id, data, digest });
  }
}

function watch({ watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  if (!watcher) return;
  const dir = contentDir();
  if (!existsSync(dir)) return;
  watcher.add(dir);
  let waiting: NodeJS.Timeout | undefined;
  const changed = (file: string) => {
    if (!file.startsWith(dir) || !file.toLowerCase().endsWith('.md')) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      reload().catch((cause: unknown) => logger.error(String(cause)));
    }, 50);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}
