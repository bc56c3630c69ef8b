import type { APIRoute } from 'astro';
import { strings } from '../i18n/strings.ts';
import { at } from '../views/address.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: 'Interlinear',
      short_name: 'Interlinear',
      description: strings('en').site.description,
      start_url: at(''),
      scope: at(''),
      display: 'minimal-ui',
      background_color: '#fdfcfa',
      theme_color: '#fdfcfa',
      icons: [{ src: at('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
