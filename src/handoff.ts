import type { Reference } from './reference.ts';

const key = Symbol.for('interlinear.reference');
const shared = globalThis as typeof globalThis & { [key]?: { dir: string; reference: Reference } };

/**
 * Leaves a reference that was read already for the collections, which are in the same thread but in modules of their own:
 * so a build reads CONTENT_DIR once.
 */
export function leaveReference(dir: string, reference: Reference): void {
  shared[key] = { dir, reference };
}

/** Lets go of what was left: whoever asks next reads anew. */
export function dropReference(): void {
  delete shared[key];
}

/** Returns the reference of a folder that was left, if one was. */
export function leftReference(dir: string): Reference | undefined {
  return shared[key]?.dir === dir ? shared[key].reference : undefined;
}
