import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeRaw from 'rehype-raw';
import { plainImports } from './src/astro/plain-imports.ts';
import { serviceWorker } from './src/astro/service-worker.ts';
import { defaultSite, wholeSite } from './src/astro/whole-site.ts';
import { development } from './src/dev/development.ts';

// MDX's own nodes must pass rehype-raw as they are.
const passThrough = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
];

// All code of search that is loaded when it is opened is one file: not what every page or every list has.
const searchCode = {
  name: 'search',
  test: /\/src\/(?:search\/(?!browser\/(?:open|dialog-field|load-results|request-manifest|style)\.).*|i18n\/(?:[^/]+\/search|search|closest|plural))\.ts$/,
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
      processor: unified({ rehypePlugins: [[rehypeRaw, { passThrough }]], smartypants: false }),
    }),
    development(),
  ],
});
