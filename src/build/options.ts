import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';

/** What a build is asked for. All folders are absolute. */
export interface BuildOptions {
  contentDir: string;
  outDir: string;
  /** Where the site is built, to be swapped in when it is whole. */
  stageDir: string;
  /** Where a build keeps what the next one may use again. */
  cacheDir: string;
  /** The part of it that only builds of the same site use. */
  siteCacheDir: string;
  /** Whether a page that can't be read fails the build. */
  strict: boolean;
  /** Whether the full-text index is built. */
  search: boolean;
  /** False where SITE_URL is not set: addresses in the pages then name localhost. */
  siteKnown: boolean;
}

/** A command line or environment that can't be used. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Reads a build's options off its arguments and environment.
 * @throws UsageError
 */
export function buildOptions(args: readonly string[], env: NodeJS.ProcessEnv): BuildOptions {
  const known = new Set(['--strict', '--no-search']);
  const unknown = args.find((arg) => !known.has(arg));
  if (unknown) {
    throw new UsageError(
      `${unknown} is no option of build: use --strict (a page that can't be read fails the build) or --no-search.`,
    );
  }
  const site = env['SITE_URL'];
  if (site !== undefined && !(URL.canParse(site) && /^https?:$/.test(new URL(site).protocol))) {
    throw new UsageError(
      `SITE_URL is ${site}: expected an address such as https://docs.example.org.`,
    );
  }
  const base = env['BASE_PATH'] ?? '/';
  if (!base.startsWith('/'))
    throw new UsageError(`BASE_PATH is ${base}: expected a path such as /docs/.`);
  const outDir = resolve(env['OUT_DIR'] ?? 'dist');
  const id = createHash('sha1')
    .update(`${outDir}\0${base}\0${site}\0${env['REPORT_URL']}`)
    .digest('hex')
    .slice(0, 12);
  const cacheDir = resolve(env['CACHE_DIR'] ?? join('node_modules', '.cache', 'interlinear'));
  return {
    contentDir: resolve(env['CONTENT_DIR'] ?? 'content'),
    outDir,
    stageDir: join(dirname(outDir), `.${basename(outDir)}.next`),
    cacheDir,
    siteCacheDir: join(cacheDir, 'sites', id),
    strict: args.includes('--strict'),
    search: !args.includes('--no-search'),
    siteKnown: site !== undefined,
  };
}
