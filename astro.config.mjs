import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeRaw from 'rehype-raw';
import { serviceWorker } from './src/astro/service-worker.ts';
import { development } from './src/dev/development.ts';
import { renderer } from './src/renderer/integration.ts';

// MDX's own nodes must pass rehype-raw as they are.
const passThrough = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
];

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
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
    renderer(),
    serviceWorker(),
    mdx({
      syntaxHighlight: false,
      processor: unified({ rehypePlugins: [[rehypeRaw, { passThrough }]], smartypants: false }),
    }),
    development(),
  ],
});
