import { existsSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { takeReference } from './handoff.ts';
import { contentDir } from './locales.ts';
import { type Reference, readReference } from './reference.ts';

/** One reading of CONTENT_DIR serves all collections of a build. */
let reading: { dir: string; reference: Reference } | null = null;

/** Collections of the build that have not been stored. */
const waiting = new Set<string>();

function reference(): Reference {
  const dir = contentDir();
  if (reading?.dir !== dir) reading = { dir, reference: takeReference(dir) ?? readReference(dir) };
  return reading.reference;
}

/** Loads one part of the reference into a collection; in `npm run dev` an edited file is read again. */
export function referenceLoader<T extends { id: string }>(
  name: string,
  part: (reference: Reference) => T[],
): Loader {
  waiting.add(name);
  return {
    name,
    load: async (context) => {
      await store(context, part(reference()));
      if (!context.watcher) return release(name);
      let known = reference();
      watch(context, async () => {
        await store(context, part(reference()));
        if (name === 'site') tell(context, reference(), known);
        known = reference();
      });
    },
  };
}

/** Lets go of the reference when the last collection of a build has been stored. */
function release(name: string): void {
  waiting.delete(name);
  if (waiting.size === 0) reading = null;
}

async function store<T extends { id: string }>(context: LoaderContext, items: T[]): Promise<void> {
  const kept = new Set(items.map((item) => item.id));
  for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
  for (const item of items) {
    const digest = context.generateDigest(JSON.stringify(item));
    if (context.store.get(item.id)?.digest === digest) continue;
    // The schema checks and changes nothing: what was read is stored itself, not a copy beside it.
    await context.parseData({ id: item.id, data: item });
    context.store.set({ id: item.id, data: item, digest });
  }
}

/** Says in the terminal what an edit made unreadable. */
function tell({ logger }: LoaderContext, now: Reference, before: Reference): void {
  const known = new Set(before.site.problems.map(({ id, place }) => `${id} ${place}`));
  for (const { level, id, place, expected, actual, remedy } of now.site.problems) {
    if (level !== 'error' || known.has(`${id} ${place}`)) continue;
    logger.error(`${place} ${id}: expected ${expected}, found ${actual}. ${remedy}`);
  }
}

function watch({ watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  if (!watcher) return;
  const dir = contentDir();
  if (!existsSync(dir)) return;
  watcher.add(dir);
  let settling: NodeJS.Timeout | undefined;
  const changed = (file: string) => {
    if (!file.startsWith(dir) || !file.toLowerCase().endsWith('.md')) return;
    // Each collection's loader hears of a change before any of them reads again: one reading serves all.
    reading = null;
    clearTimeout(settling);
    settling = setTimeout(() => {
      reload().catch((cause: unknown) => logger.error(String(cause)));
    }, 50);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}
