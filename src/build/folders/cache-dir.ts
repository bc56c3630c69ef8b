import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Returns a cache that this user can write to: the folder itself, else one that is gone when the process ends.
 * @param onTemporary called where the folder can't be written to
 */
export function usableCache(cacheDir: string, onTemporary: (reason: string) => void): string {
  try {
    mkdirSync(cacheDir, { recursive: true });
    accessSync(cacheDir, constants.W_OK | constants.X_OK);
    return cacheDir;
  } catch (cause) {
    onTemporary((cause as NodeJS.ErrnoException).code ?? String(cause));
    const temporary = mkdtempSync(join(tmpdir(), 'interlinear-cache-'));
    process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
    return temporary;
  }
}
