import type { AstroIntegration } from 'astro';

/** Makes `npm run dev` show what content holds now, and serve the files of the site that are no pages. */
export function development(): AstroIntegration {
  return {
    name: 'interlinear:development',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        // Tests start a server too, but look at no content.
        if (server.config.mode === 'test') return;
        // Only here: a build would load it for nothing.
        const { serveContent } = await import('./serve-content.ts');
        await serveContent(server, logger);
      },
    },
  };
}
