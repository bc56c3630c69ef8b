import { strings } from '../i18n/interface.ts';
import { at } from '../views/address.ts';

/** `/manifest.webmanifest`: what the site is called and looks like where it is installed. */
export function webManifest() {
  return {
    name: 'Interlinear',
    short_name: 'Interlinear',
    description: strings('en').site.description,
    start_url: at(''),
    scope: at(''),
    display: 'minimal-ui',
    background_color: '#fdfcfa',
    theme_color: '#fdfcfa',
    icons: [
      { src: at('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: at('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: at('icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: at('icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  };
}
