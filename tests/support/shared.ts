import { existsSync } from 'node:fs';
import { describe } from 'vitest';

/** Where the corpus, the truth and the design lie, beside the project. */
export const SHARED = '../shared';

/** `describe` for tests that need a folder of ../shared; without it they are skipped, saying so. */
export function describeShared(folder: string, name: string, tests: () => void) {
  const path = `${SHARED}/${folder}`;
  const absent = !existsSync(path);
  const title = absent ? `${name} (skipped: there is no ${path})` : name;
  describe.skipIf(absent)(title, tests);
}
