import type { AstroIntegration } from 'astro';

/** Makes `npm run dev` show what content holds now, and serve the files of the site that are no pages. */
export function development(): AstroIntegration {
  return {
    name: 'interlinear:development',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        // Only here: a build would load it for nothing.
        const { serveContent } = await import('./serve-content.ts');
        await serveContent(server, logger);
      },
    },
  };
}
