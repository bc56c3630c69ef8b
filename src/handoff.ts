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

/** Takes the reference of a folder that was left for the loader, if one was; it is given once. */
export function takeReference(dir: string): Reference | undefined {
  const left = shared[key];
  if (left?.dir !== dir) return undefined;
  delete shared[key];
  return left.reference;
}
