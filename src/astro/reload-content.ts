import type { ViteDevServer } from 'vite';

/** Makes Astro's development server list paths and ask collections again, and open pages load again. */
export function reloadContent({ environments }: ViteDevServer): void {
  for (const name of ['ssr', 'prerender'])
    environments[name]?.hot.send('astro:content-changed', {});
  environments['client']?.hot.send({ type: 'full-reload', path: '*' });
}
