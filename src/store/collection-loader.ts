import type { LiveLoader } from 'astro/loaders';
import { providedReference, provideReference } from './current-reference.ts';
import { contentDir } from './locales.ts';
import type { RecordedReference } from './reference-records.ts';

/** Loads one part of the reference as a live collection: what the build or `npm run dev` read last. */
export function referenceLoader<T extends { id: string }>(
  name: string,
  part: (reference: RecordedReference) => T[],
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

/** Returns what was provided of the content folder, else reads it. */
export async function current(): Promise<RecordedReference> {
  const dir = contentDir();
  const provided = providedReference(dir);
  if (provided) return provided;
  // A build has provided it: its threads need none of the code that reads.
  const { readRecorded } = await import('./read-recorded.ts');
  const reference = await readRecorded(dir);
  provideReference(dir, reference);
  return reference;
}
