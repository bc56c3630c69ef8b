import { createRequire } from 'node:module';

/** Whether a language subtag is registered, or for private use (`qaa` to `qtz`). */
export function isRegistered(language: string): boolean {
  if (/^q[a-t][a-z]$/.test(language) || nameOf.of(language) !== undefined) return true;
  // All of IANA's subtags: looked into only for languages that Intl has no name for.
  const require = createRequire(import.meta.url);
  return Object.hasOwn(require('language-subtag-registry/data/json/language.json'), language);
}

const nameOf = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
