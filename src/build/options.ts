import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { userCache } from '../options/compiled-code.ts';
import { parseOptions } from '../options/parse.ts';
import { UsageError } from '../options/usage-error.ts';

export const usage = `Usage: npm run build -- [options]

Builds the site of the pages in CONTENT_DIR (default: content) into OUT_DIR (default: dist).

  --strict       fail where a page can't be read
  --no-search    leave out the full-text index
  --docsets      add a docset of each language, for Dash and Zeal
  -h, --help     this text
  --version      the version of Interlinear

Exit status: 0 built, 1 not built, 2 bad use.
`;

/** What a build is asked for. All folders are absolute. */
export interface BuildOptions {
  contentDir: string;
  outDir: string;
  /** Where the site is built, to be swapped in when it is whole. */
  stageDir: string;
  /** Where a build keeps what the next one may use again. */
  cacheDir: string;
  /** Names the part of it that only builds of the same site use. */
  siteId: string;
  /** Whether a page that can't be read fails the build. */
  strict: boolean;
  /** Whether the full-text index is built. */
  search: boolean;
  /** Whether a docset of each language is built. */
  docsets: boolean;
  /** False where SITE_URL is not set: addresses in the pages then name localhost. */
  siteKnown: boolean;
}

/**
 * Reads a build's options off its arguments and environment.
 * @throws UsageError
 */
export function buildOptions(args: readonly string[], env: NodeJS.ProcessEnv): BuildOptions {
  const { values } = parseOptions(args, {
    strict: { type: 'boolean', default: false },
    'no-search': { type: 'boolean', default: false },
    docsets: { type: 'boolean', default: false },
  });
  const site = env['SITE_URL'];
  if (site !== undefined && !(URL.canParse(site) && /^https?:$/.test(new URL(site).protocol))) {
    throw new UsageError(
      `SITE_URL is ${site}: expected an address such as https://docs.example.org.`,
    );
  }
  const base = env['BASE_PATH'] ?? '/';
  if (!base.startsWith('/'))
    throw new UsageError(`BASE_PATH is ${base}: expected a path such as /docs/.`);
  const pictures = env['PICTURES'];
  if (pictures !== undefined && pictures !== 'each')
    throw new UsageError(
      `PICTURES is ${pictures}: expected each (a picture of its own for each enum), or leave it out.`,
    );
  const outDir = resolve(env['OUT_DIR'] ?? 'dist');
  const siteId = createHash('sha1')
    .update(`${outDir}\0${base}\0${site}\0${env['REPORT_URL']}\0${env['PICTURES']}`)
    .digest('hex')
    .slice(0, 12);
  return {
    contentDir: resolve(env['CONTENT_DIR'] ?? 'content'),
    outDir,
    stageDir: join(dirname(outDir), `.${basename(outDir)}.next`),
    cacheDir: userCache(env),
    siteId,
    strict: values.strict,
    search: !values['no-search'],
    docsets: values.docsets,
    siteKnown: site !== undefined,
  };
}
