import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeRaw from 'rehype-raw';

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
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    mdx({
      processor: unified({ rehypePlugins: [[rehypeRaw, { passThrough }]], smartypants: false }),
    }),
  ],
  experimental: { incrementalBuild: true },
});
