import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleInfo } from '../i18n/locale.ts';
import type { Made } from './last-site.ts';
import { type BuiltFile, digest, mayBeKept, offlineLists } from './offline-lists.ts';
import type { SiteWriter } from './site-writer.ts';

/** Puts the lists of what a browser keeps of each language, when all else of the site is there. */
export async function writeOfflineLists(
  stageDir: string,
  made: readonly Made[],
  locales: readonly LocaleInfo[],
  writer: SiteWriter,
): Promise<void> {
  const files = made
    .filter(([path]) => mayBeKept(path))
    .map(([path, , bytes]): BuiltFile => {
      return { path, revision: digest(readFileSync(join(stageDir, path))), bytes };
    });
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
