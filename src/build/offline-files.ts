import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleInfo } from '../i18n/locale.ts';
import type { Made } from './last-site.ts';
import { type BuiltFile, digest, offlineLists } from './offline-lists.ts';
import type { SiteWriter } from './site-writer.ts';

/**
 * Puts the lists of what a browser keeps of each language, when all else of the site is there.
 * @param code of the pages' templates: a page of the same key is another page with other code
 */
export async function writeOfflineLists(
  stageDir: string,
  made: readonly Made[],
  code: string,
  locales: readonly LocaleInfo[],
  writer: SiteWriter,
): Promise<void> {
  const read = (path: string) => readFileSync(join(stageDir, path));
  const files = made.map(
    ([path, key, bytes]): BuiltFile => ({
      path,
      revision: key === '' ? digest(read(path)) : digest(code, key),
      bytes,
    }),
  );
  for (const [path, text] of offlineLists([...files, ...searchFiles(stageDir)], locales))
    await writer.put(path, digest(text), () => text);
}

/** Search writes its folder itself. */
function searchFiles(stageDir: string): BuiltFile[] {
  const folder = join(stageDir, 'search');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      const path = file.slice(stageDir.length + 1).replaceAll('\\', '/');
      return { path, revision: digest(bytes), bytes: bytes.length };
    });
}
