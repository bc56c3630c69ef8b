import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the address of the page that a path means whose letters are of another case, or undefined where there is none.
 * What starts with an underscore has names of its own.
 */
export function otherCase(outDir: string, path: string): string | undefined {
  const wanted = path.toLowerCase();
  if (wanted === path || !/^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?$/.test(wanted)) return undefined;
  return existsSync(join(outDir, wanted)) ? wanted : undefined;
}
