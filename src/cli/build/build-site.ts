import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { leaveReference } from '../../handoff.ts';
import { readReference } from '../../reference.ts';
import { startSearch } from '../../search/write-search.ts';
import { searchRecords } from '../../views/search-records.ts';
import type { BuildOptions } from './options.ts';
import { reportProblems, say } from './report.ts';
import { clearStage, healSwap, swapIn } from './swap.ts';

/**
 * Builds the site beside the old one and swaps it in when it is whole. Returns the exit code: 1 where `strict` is asked
 * for and a page could not be read.
 * @throws ContentDirError, or what Astro or the file system throws; the old site then still stands
 */
export async function buildSite(options: BuildOptions): Promise<0 | 1> {
  const started = performance.now();
  healSwap(options.outDir);
  const { errors, summary, search } = read(options);
  if (!search) {
    say(
      `Not built: ${errors} ${errors === 1 ? 'page' : 'pages'} can't be read, and --strict is on. The old site stands.`,
    );
    return 1;
  }
  if (!options.siteKnown) {
    say('SITE_URL is not set: canonical addresses and the sitemap name http://localhost:4321.');
  }
  keepEnvironmentOut();
  await clearStage(options.stageDir);
  try {
    await build({
      outDir: options.stageDir,
      cacheDir: options.cacheDir,
      logLevel: 'warn',
    });
    moveNotFound(options.stageDir);
    await search.write(options.stageDir);
    await swapIn(options.stageDir, options.outDir);
  } catch (cause) {
    await rm(options.stageDir, { recursive: true, force: true });
    throw cause;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`Built ${summary} into ${options.outDir} in ${seconds} s.`);
  return 0;
}

/** Variables of these names would stand in for what the pages know by the same names, such as their base. */
function keepEnvironmentOut(): void {
  for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX']) {
    delete process.env[name];
  }
  process.env['NODE_ENV'] = 'production';
}

/** Astro writes a locale's 404 page as a folder's index; servers look for `{locale}/404.html`. */
function moveNotFound(site: string): void {
  for (const { name: locale } of readdirSync(site, { withFileTypes: true }).filter((e) =>
    e.isDirectory(),
  )) {
    const folder = join(site, locale, '404');
    if (!existsSync(join(folder, 'index.html'))) continue;
    renameSync(join(folder, 'index.html'), join(site, locale, '404.html'));
    rmSync(folder, { recursive: true });
  }
}

/** Reads the reference, leaves it for the loader and starts search; nothing here keeps it in memory. */
function read(options: BuildOptions) {
  const reference = readReference(options.contentDir);
  const errors = reportProblems(reference.site.problems);
  const summary = `${reference.entries.length} enums in ${reference.site.locales.length} languages`;
  if (errors > 0 && options.strict) return { errors, summary, search: null };
  leaveReference(options.contentDir, reference);
  const search = startSearch(searchRecords(reference.entries), { words: options.search });
  return { errors, summary, search };
}
