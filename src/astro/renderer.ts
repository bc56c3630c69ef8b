import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { astroBundle, entryFile, pagesFolder } from './renderer-folder.ts';

/** The name of the integration. */
export const rendererName = 'interlinear:renderer';

/**
 * Makes Astro's build end with a renderer instead of pages: the bundle of `renderer-entry.ts`, and beside it the files
 * that pages load. It holds no content, so one renderer serves any content, in as many threads as there are.
 */
export function renderer(): AstroIntegration {
  let site: URL;
  const entry = fileURLToPath(new URL('renderer-entry.ts', import.meta.url));
  const build = { rolldownOptions: { input: entry, output: { entryFileNames: entryFile } } };
  return {
    name: rendererName,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const configEnvironment = (environment: string) =>
          environment === 'prerender' ? { build } : undefined;
        updateConfig({ vite: { plugins: [{ name: rendererName, configEnvironment }] } });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        site = config.outDir;
        setAdapter({
          name: rendererName,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: rendererName,
          // Moved before Astro deletes it, which it does after its pages are made.
          setup: async () => {
            const folder = fileURLToPath(site);
            renameSync(join(folder, astroBundle), join(folder, '..', pagesFolder));
          },
          getStaticPaths: async () => [],
          render: async () => new Response(null),
        });
      },
    },
  };
}
