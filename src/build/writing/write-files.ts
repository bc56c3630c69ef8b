import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { siteFolder } from '../../astro/renderer-folder.ts';
import { contentOf } from '../../exports/content-of.ts';
import { siteFiles } from '../../exports/site-files.ts';
import { cacheKey } from '../../store/cache-key.ts';
import type { SiteSource } from '../../views/site/site-source.ts';
import type { SiteWriter } from './site-writer.ts';

/** Puts every file of the site that is neither a page nor search's. */
export async function writeFiles(site: SiteSource, writer: SiteWriter): Promise<void> {
  let count = 0;
  for (const file of siteFiles(site)) {
    if (file.shows) {
      await writer.put(file.path, cacheKey(file.shows()), file.pieces ?? file.text);
    } else {
      const text = file.text();
      await writer.put(file.path, cacheKey(text), () => contentOf(file, text));
    }
    // Lets other tasks of this thread run.
    if (++count % 8 === 0) await turn();
  }
}

/** Puts the files that pages load, and those of `public/`. */
export async function copyShared(renderer: string, writer: SiteWriter): Promise<void> {
  const folder = join(renderer, siteFolder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of files.filter((file) => file.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length + 1).replaceAll('\\', '/');
    await writer.put(path, undefined, () => readFileSync(file));
  }
}
