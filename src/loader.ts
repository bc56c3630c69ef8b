import type { LiveLoader } from 'astro/loaders';
import { leaveReference, leftReference } from './handoff.ts';
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
      entries: part(current()).map((data) => ({ id: data.id, data })),
    }),
    loadEntry: async ({ filter }) => {
      const data = part(current()).find(({ id }) => id === filter.id);
      return data && { id: data.id, data };
    },
  };
}

function current(): Reference {
  const dir = contentDir();
  const left = leftReference(dir);
  if (left) return left;
  const reference = readReference(dir);
  leaveReference(dir, reference);
  return reference;
}
