import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeRaw from 'rehype-raw';
import { contentDir } from './src/locales.ts';
import { readReference } from './src/reference.ts';
import { devSearch } from './src/search/dev-search.ts';
import { searchRecords } from './src/views/search-records.ts';

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
  outDir: process.env.INTERLINEAR_STAGE ?? process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own mark on MDX modules; it says nothing to anyone who builds.
        onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
      },
    },
  },
  integrations: [
    mdx({
      syntaxHighlight: false,
      processor: unified({ rehypePlugins: [[rehypeRaw, { passThrough }]], smartypants: false }),
    }),
    devSearch(() => searchRecords(readReference(contentDir()).entries), contentDir),
  ],
  experimental: { incrementalBuild: true },
});
