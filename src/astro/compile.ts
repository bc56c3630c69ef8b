import { join } from 'node:path';
import { build } from 'astro';
import { renderer } from './renderer.ts';
import { siteFolder } from './renderer-folder.ts';

/* A process of its own: bundles the pages into the folder that it is given. */

// The build that asked for it has ended.
const abandoned = () => process.exit(1);
process.once('disconnect', abandoned);

const [folder = ''] = process.argv.slice(2);
try {
  await build({
    outDir: join(folder, siteFolder),
    cacheDir: join(folder, 'astro'),
    logLevel: 'warn',
    integrations: [renderer()],
  });
} catch (cause) {
  console.error(cause instanceof Error ? (cause.stack ?? cause.message) : cause);
  process.exitCode = 1;
} finally {
  process.off('disconnect', abandoned);
  process.disconnect();
}
