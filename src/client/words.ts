import type { OpenedStrings } from '../i18n/en/opened.ts';
import { loadOpened } from '../i18n/opened.ts';

/** Loads the words of what a reader opens, in the language of the page's interface, which its header is in. */
export function loadWords(): Promise<OpenedStrings> {
  return loadOpened(document.querySelector('header')?.lang || document.documentElement.lang);
}
