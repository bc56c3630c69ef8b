import type { Reference } from './reference.ts';

const key = Symbol.for('interlinear.reference');
const shared = globalThis as typeof globalThis & { [key]?: { dir: string; reference: Reference } };

/**
 * Leaves a reference that was read already for the loader, which runs in the same process but in modules of its own:
 * so a build reads CONTENT_DIR once.
 */
export function leaveReference(dir: string, reference: Reference): void {
  shared[key] = { dir, reference };
}

/** Takes the reference of a folder that was left for the loader, if one was. */
export function leftReference(dir: string): Reference | undefined {
  return shared[key]?.dir === dir ? shared[key].reference : undefined;
}
