import { resolve } from 'node:path';
import { describeLocale, type LocaleInfo } from '../i18n/locale.ts';
import { localeFolders } from './content-dir.ts';

/** The folder that holds one folder per locale: CONTENT_DIR, or `content`. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** The site's languages: a folder of CONTENT_DIR each; `en`, the source, is first and always there. */
export function locales(): LocaleInfo[] {
  const tags = localeFolders(contentDir());
  return ['en', ...tags.filter((tag) => tag !== 'en')].map(describeLocale);
}
