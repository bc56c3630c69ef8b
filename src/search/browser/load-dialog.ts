import { loadStrings } from '../../i18n/search.ts';
import type { DialogField } from './dialog-field.ts';
import { prefetchManifest } from './network.ts';
import { loadStyle } from './style.ts';

/**
 * Loads all that the dialog's field does without, at one time, and starts it.
 *
 * @param page the address of the page of results
 */
export async function loadDialog(field: DialogField, page: string): Promise<{ open: () => void }> {
  prefetchManifest();
  const [{ startDialog }, language] = await Promise.all([
    import('./dialog.ts'),
    loadStrings(document.documentElement.lang),
    loadStyle(),
  ]);
  return startDialog(field, page, language);
}
