import type { ScriptStrings } from '../i18n/en/scripts.ts';
import { loadScriptStrings } from '../i18n/script-strings.ts';

/** Loads the words of what a reader opens, in the language of the page's interface, which its header is in. */
export function loadWords(): Promise<ScriptStrings> {
  return loadScriptStrings(document.querySelector('header')?.lang || document.documentElement.lang);
}
