import { setImmediate as turn } from 'node:timers/promises';
import { turnEvery } from '../../store/reference.ts';
import { type SharedPaths, shareReading } from '../../store/shared-reading.ts';
import { type CheckedPath, checkPath } from './checked-path.ts';
import type { CheckedInThread } from './checking-thread.ts';

/** Below this many paths, a thread costs more than it saves: it has to load and to warm up all that the main thread has. */
const worthwhile = 2000;

/**
 * Reads and checks paths, with threads where there are many; what is said of them comes in their order.
 * @param onPath called for each
 */
export async function checkPaths(
  shared: SharedPaths,
  onPath: () => void = () => {},
  threadsFrom = worthwhile,
): Promise<CheckedPath[]> {
  const { contentDir, paths, config } = shared;
  const checked: CheckedPath[] = [];
  const thread = new URL('checking-thread.ts', import.meta.url);
  const reading = shareReading<CheckedInThread>(thread, shared, threadsFrom, ([i, path]) => {
    checked[i] = path;
  });
  for (const [i, listed] of paths.entries()) {
    reading.next();
    checked[i] ??= checkPath(contentDir, listed, config);
    onPath();
    if (i % turnEvery === 0) await turn();
  }
  await reading.end();
  return checked;
}
