import type { Examples } from '../../views/guides/examples.ts';

/**
 * Returns what the live examples on a page read.
 * @throws outside of a guide's page
 */
export function examplesOf(locals: App.Locals): Examples {
  if (!locals.examples) throw new Error('A live example stands outside of a guide.');
  return locals.examples;
}
