import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entryFile, pagesFolder } from './folder.ts';

const name = 'interlinear:renderer';

/**
 * Makes `astro build` end with a renderer instead of pages: the bundle of `entry.ts`, and beside it the files that pages
 * load. What it renders is content's, so that one renderer serves any content, in as many threads as there are.
 */
export function renderer(): AstroIntegration {
  let site: URL;
  let building = false;
  const entry = fileURLToPath(new URL('entry.ts', import.meta.url));
  const bundle = { rolldownOptions: { input: entry, output: { entryFileNames: entryFile } } };
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        building = command === 'build';
        if (!building) return;
        const configEnvironment = (environment: string) =>
          environment === 'prerender' ? { build: bundle } : undefined;
        updateConfig({ vite: { plugins: [{ name, configEnvironment }] } });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        if (!building) return;
        site = config.outDir;
        setAdapter({
          name,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name,
          // Astro deletes the bundle after its pages are made.
          setup: async () => {
            const folder = fileURLToPath(site);
            renameSync(join(folder, '.prerender'), join(folder, '..', pagesFolder));
          },
          getStaticPaths: async () => [],
          render: async () => new Response(null),
        });
      },
    },
  };
}
