import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { rendererName } from './renderer.ts';

/** Where a site is served whose address nobody has set. */
export const defaultSite = 'http://localhost:4321';

/** Makes `astro build` build the whole site, as `npm run build` does: data, search and pages, swapped in when whole. */
export function wholeSite(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'interlinear:whole-site',
    hooks: {
      'astro:config:done': (setup) => {
        config = setup.config;
      },
      'astro:build:start': () => {
        if (config.integrations.some(({ name }) => name === rendererName)) return;
        const program = fileURLToPath(new URL('../cli/build.ts', import.meta.url));
        const { status } = spawnSync(process.execPath, [program], {
          stdio: 'inherit',
          env: {
            ...process.env,
            OUT_DIR: fileURLToPath(config.outDir),
            BASE_PATH: config.base,
            ...(config.site === defaultSite ? {} : { SITE_URL: config.site }),
          },
        });
        // All is done: what Astro would go on to make is what that build has made already.
        process.exit(status ?? 1);
      },
    },
  };
}
