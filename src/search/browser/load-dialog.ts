import { loadStrings } from '../../i18n/search.ts';
import { startDialog } from './dialog.ts';
import type { DialogField } from './dialog-field.ts';
import { network } from './network.ts';
import { loadStyle } from './style.ts';

/**
 * Completes the dialog when its strings and its style have come.
 *
 * @param page the address of the page of results
 * @param manifest the answer to a request for search's manifest
 */
export async function loadDialog(
  field: DialogField,
  page: string,
  manifest: Promise<Response>,
): Promise<{ open: () => void }> {
  const [language] = await Promise.all([loadStrings(document.documentElement.lang), loadStyle()]);
  return startDialog(field, page, language, network(manifest));
}
