import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { checkFolders } from '../build/check-folders.ts';
import { fitHeap } from '../build/heap.ts';
import { buildOptions } from '../build/options.ts';
import { findRenderer } from '../build/renderer.ts';
import { reportFailure } from '../build/report.ts';

fitHeap();

try {
  const options = buildOptions(process.argv.slice(2), process.env);
  checkFolders(options);
  enableCompileCache(join(options.cacheDir, 'code'));
  keepEnvironmentOut();
  // Bundling the pages takes longest: it is under way while the rest of the program loads.
  const renderer = findRenderer(options.cacheDir);
  const { buildSite } = await import('../build/build-site.ts');
  process.exitCode = await buildSite(options, renderer);
} catch (cause) {
  reportFailure(cause);
  process.exitCode = cause instanceof Error && cause.name === 'UsageError' ? 2 : 1;
}

/** Variables of these names would stand in for what the pages know by the same names, such as their base. */
function keepEnvironmentOut(): void {
  for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX']) {
    delete process.env[name];
  }
  process.env['NODE_ENV'] = 'production';
}
