import type { RecordedReference } from './reference-records.ts';

const key = Symbol.for('interlinear.references');
const shared = globalThis as typeof globalThis & { [key]?: Map<string, RecordedReference> };

/**
 * Provides the reference of a folder to the pages, which run in the same thread but are a bundle with modules of its
 * own: so a build reads each folder once.
 */
export function provideReference(dir: string, reference: RecordedReference): void {
  shared[key] ??= new Map();
  shared[key].set(dir, reference);
}

/** Returns the reference that was provided for a folder, if any. */
export function providedReference(dir: string): RecordedReference | undefined {
  return shared[key]?.get(dir);
}
