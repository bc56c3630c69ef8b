import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { leaveReference } from '../../handoff.ts';
import { readReference } from '../../reference.ts';
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
  const reference = readReference(options.contentDir);
  const errors = reportProblems(reference.site.problems);
  if (errors > 0 && options.strict) {
    say(
      `Not built: ${errors} ${errors === 1 ? 'page' : 'pages'} can't be read, and --strict is on. The old site stands.`,
    );
    return 1;
  }
  if (!options.siteKnown) {
    say('SITE_URL is not set: canonical addresses and the sitemap name http://localhost:4321.');
  }
  leaveReference(options.contentDir, reference);
  await clearStage(options.stageDir);
  try {
    await build({
      outDir: options.stageDir,
      cacheDir: options.cacheDir,
      logLevel: 'warn',
    });
    await swapIn(options.stageDir, options.outDir);
  } catch (cause) {
    await rm(options.stageDir, { recursive: true, force: true });
    throw cause;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `Built ${reference.entries.length} enums in ${reference.site.locales.length} languages into ${options.outDir} in ${seconds} s.`,
  );
  return 0;
}
