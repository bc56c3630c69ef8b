import { loadStrings } from '../../i18n/search.ts';
import { prefetchManifest } from './network.ts';
import type { Shell } from './shell.ts';
import { loadStyle } from './style.ts';

/**
 * Loads all that the dialog's field does without, at one time, and starts it.
 *
 * @param page the address of the page of results
 */
export async function loadRest(shell: Shell, page: string): Promise<{ open: () => void }> {
  prefetchManifest();
  const [{ startDialog }, language] = await Promise.all([
    import('./dialog.ts'),
    loadStrings(document.documentElement.lang),
    loadStyle(),
  ]);
  return startDialog(shell, page, language);
}
