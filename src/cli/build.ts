import { setImmediate as turn } from 'node:timers/promises';
import { usableCache } from '../build/folders/cache-dir.ts';
import { checkFolders, real } from '../build/folders/check-folders.ts';
import { lock } from '../build/folders/lock.ts';
import { buildOptions, usage } from '../build/options.ts';
import { findRenderer } from '../build/rendering/renderer.ts';
import { print, reportFailure } from '../build/report.ts';
import { tuneGarbageCollector } from '../build/tune-garbage-collector.ts';
import { keepCompiled } from '../options/compiled-code.ts';
import { runCommand } from '../options/run-command.ts';
import { UsageError } from '../options/usage-error.ts';

await runCommand(usage, async (args) => {
  try {
    const asked = buildOptions(args, process.env);
    checkFolders(asked);
    const cacheDir = usableCache(asked.cacheDir, (reason) => {
      print(
        `${asked.cacheDir} can't be written (${reason}): this build keeps nothing for the next.`,
      );
    });
    const options = { ...asked, cacheDir };
    keepCompiled(cacheDir);
    keepEnvironmentOut();
    // Bundling the pages takes longest: it is under way while the rest of the program loads, which lets nothing else run.
    const renderer = findRenderer(cacheDir);
    await turn();
    // Beside the process that bundles, which takes most of a build's memory, this one can spare collections.
    tuneGarbageCollector(renderer.isBeingMade ? 100 : 25);
    const { buildSite } = await import('../build/build-site.ts');
    await lock(`site ${real(options.outDir)}`, () => {
      print(`Another build is writing to ${options.outDir}: waiting for it to finish.`);
    });
    // Again: much can have happened while another build ran.
    checkFolders(options);
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
