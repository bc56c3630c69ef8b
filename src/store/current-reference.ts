import type { Reference } from './reference.ts';

const key = Symbol.for('interlinear.references');
const shared = globalThis as typeof globalThis & { [key]?: Map<string, Reference> };

/**
 * Leaves the reference of a folder that was read already for the pages, which are in the same thread but in modules of
 * their own: so a build reads each folder once.
 */
export function leaveReference(dir: string, reference: Reference): void {
  shared[key] ??= new Map();
  shared[key].set(dir, reference);
}

/** Returns the reference of a folder that was left, if one was. */
export function leftReference(dir: string): Reference | undefined {
  return shared[key]?.get(dir);
}
