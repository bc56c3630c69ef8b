import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { checkFolders } from '../build/check-folders.ts';
import { fitHeap } from '../build/heap.ts';
import { buildOptions, usage } from '../build/options.ts';
import { findRenderer } from '../build/renderer.ts';
import { reportFailure } from '../build/report.ts';
import { runCommand } from '../options/run-command.ts';
import { UsageError } from '../options/usage-error.ts';

fitHeap();

await runCommand(usage, async (args) => {
  try {
    const options = buildOptions(args, process.env);
    checkFolders(options);
    enableCompileCache(join(options.cacheDir, 'code'));
    keepEnvironmentOut();
    // Bundling the pages takes longest: it is under way while the rest of the program loads.
    const renderer = findRenderer(options.cacheDir);
    const { buildSite } = await import('../build/build-site.ts');
    return await buildSite(options, renderer);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    reportFailure(cause);
    return 1;
  }
});

/** Variables of these names would stand in for what the pages know by the same names, such as their base. */
function keepEnvironmentOut(): void {
  for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX']) {
    delete process.env[name];
  }
  process.env['NODE_ENV'] = 'production';
}
