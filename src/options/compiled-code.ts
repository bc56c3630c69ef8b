import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

/** The part of CACHE_DIR that is this user's: what is kept is code, too, and nobody runs what another user has left there. */
export function userCache(env: NodeJS.ProcessEnv): string {
  const cache = resolve(env['CACHE_DIR'] ?? join('node_modules', '.cache'));
  return join(cache, `interlinear-${process.getuid?.() ?? 'user'}`);
}

/** Keeps compiled what this process and its threads load from now on; where the cache can't be written, nothing is kept. */
export function keepCompiled(cacheDir: string): void {
  const folder = join(cacheDir, 'code');
  enableCompileCache(folder);
  // Threads know of it only so.
  process.env['NODE_COMPILE_CACHE'] = folder;
}
