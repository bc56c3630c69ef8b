import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/**
 * Puts the service worker beside what pages load, as one file in the site's root: a worker serves only what lies below its
 * own address.
 */
export function serviceWorker(): AstroIntegration {
  const input = fileURLToPath(new URL('../client/offline/worker.ts', import.meta.url));
  return {
    name: 'interlinear:service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          // Workbox asks for it, to say less.
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            rolldownOptions: { input, output: { format: 'iife', entryFileNames: 'sw.js' } },
          },
        });
      },
    },
  };
}
