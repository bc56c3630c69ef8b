import type { LiveLoader } from 'astro/loaders';
import { providedReference, provideReference } from './current-reference.ts';
import { contentDir } from './locales.ts';
import { type Reference, readReference } from './reference.ts';

/** Loads one part of the reference as a live collection: what the build or `npm run dev` read last. */
export function referenceLoader<T extends { id: string }>(
  name: string,
  part: (reference: Reference) => T[],
): LiveLoader<T, { id: string }> {
  return {
    name,
    loadCollection: async () => ({
      entries: part(await current()).map((data) => ({ id: data.id, data })),
    }),
    loadEntry: async ({ filter }) => {
      const data = part(await current()).find(({ id }) => id === filter.id);
      return data && { id: data.id, data };
    },
  };
}

async function current(): Promise<Reference> {
  const dir = contentDir();
  const provided = providedReference(dir);
  if (provided) return provided;
  const reference = await readReference(dir);
  provideReference(dir, reference);
  return reference;
}
