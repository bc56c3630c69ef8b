import { createRequire } from 'node:module';

/** Whether a language subtag is registered, or for private use (`qaa` to `qtz`). */
export function isRegistered(language: string): boolean {
  if (/^q[a-t][a-z]$/.test(language) || hasScript(language)) return true;
  if (new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language)) return true;
  // All of IANA's subtags: looked into only for languages that Intl has no name for.
  const require = createRequire(import.meta.url);
  return Object.hasOwn(require('language-subtag-registry/data/json/language.json'), language);
}

/** Whether Intl knows the script that a language is written in: asked first, it takes less time than a name. */
function hasScript(language: string): boolean {
  return new Intl.Locale(language).maximize().script !== undefined;
}
