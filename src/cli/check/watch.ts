import { watch } from 'node:fs';

/** How long files rest, in milliseconds, before they are checked again: an editor may write several. */
const pause = 100;

/** Runs a check now and after each change in a folder, one run after the other; it never ends by itself. */
export async function watchFolder(dir: string, check: () => Promise<unknown>): Promise<never> {
  let changed = Promise.withResolvers<void>();
  let settling: NodeJS.Timeout | undefined;
  watch(dir, { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(() => changed.resolve(), pause);
  });
  for (;;) {
    changed = Promise.withResolvers<void>();
    await check();
    await changed.promise;
  }
}
