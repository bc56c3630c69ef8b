import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { plainImports } from './src/astro/plain-imports.ts';
import { serviceWorker } from './src/astro/service-worker.ts';
import { defaultSite, wholeSite } from './src/astro/whole-site.ts';
import { development } from './src/dev/development.ts';

// The code of search that is loaded when it is opened is one file: not what every page has, or what comes after names.
const searchCode = {
  name: 'search',
  test: /\/src\/(?:search\/(?!browser\/(?:open|dialog-field|files|load-results)\.|names\/(?:nearest-names|slips)\.|prose\/(?:find-texts|phrase|term-places|word-index|words-file)\.|ranking\/guess|records\/rest\.|text\/(?:edit-distance|stems)\.).*|i18n\/(?:[^/]+\/search|search|closest|plural))\.(?:ts|css\?inline)$/,
};

export default defineConfig({
  site: process.env.SITE_URL ?? defaultSite,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [searchCode] } },
          },
        },
      },
    },
    // Built sites and the bench are not watched: they have thousands of files.
    server: {
      watch: { ignored: ['**/{dist,.dist}*/**', '**/bench/**', '**/test-results/**'] },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own mark on MDX modules; it says nothing to anyone who builds.
        onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
      },
    },
  },
  integrations: [
    wholeSite(),
    serviceWorker(),
    mdx({
      syntaxHighlight: false,
      processor: satteri({ features: { smartPunctuation: false } }),
    }),
    development(),
  ],
});
