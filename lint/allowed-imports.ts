/**
 * What each folder and file at the root of `src` may import beside itself: names of folders or files of `src`, and packages;
 * a `*` stands for any characters. All else fails `npm run lint`, and so does a folder that is not here. A folder within
 * a folder has a line of its own where it may import something else.
 */
export const allowedImports: Readonly<Record<string, string>> = {
  // Pure: no Node, no environment (biome/pure.jsonc says so of globals).
  model: 'zod',
  i18n: 'model',
  html: 'model hast hast-util-* micromark-util-decode-string rehype-raw satteri stringify-entities vfile',
  kinds: 'model',
  ingest: 'model html kinds js-yaml mdast satteri',
  checks: 'model html kinds ingest languages string-width',
  repair: 'model html kinds ingest checks diff',
  views: 'model html kinds checks i18n options/site.ts',
  pictures: 'model html kinds i18n views sharp node:zlib',
  exports:
    'model html kinds checks i18n views pictures options/site.ts sharp xast xast-util-to-xml xastscript',

  // From Node only what loads a package when it is first needed.
  languages: 'eld/extrasmall language-subtag-registry/* node:module node:url',

  // Content and data.
  options: 'model node:* zod',
  store: 'model html i18n kinds ingest checks languages options astro/loaders node:* zod',
  exchange:
    'model html kinds ingest checks repair store views options gettext-parser mdast node:crypto satteri saxes',
  docset: 'model html i18n kinds views exports node:* tar-stream xast xastscript',
  search: 'model i18n views node:* @orama/stemmers/* opencc-js/*',
  'search/browser': 'model i18n search',

  // What readers get.
  client: 'model i18n search',
  'client/offline': 'workbox-routing workbox-strategies workbox-window',
  components: 'model html i18n views client',
  layouts: 'model html i18n views options/site.ts components client search styles',
  pages: 'model i18n views store components layouts client search styles astro astro:* node:path',
  guides: 'components',

  // What runs it.
  'content.config.ts': 'astro/*',
  'live.config.ts': 'model store astro/content/config zod',
  'env.d.ts': 'views',
  astro: 'views pages store astro astro/* astro:* vite node:*',
  serve: 'build options compression fresh mime-types node:* range-parser',
  build:
    'model i18n ingest checks views store exports docset client/offline search options astro node:*',
  dev: 'model options ingest views store exports search astro serve node:* vite',
  cli: 'model kinds ingest checks repair exchange exports views store search options build serve node:* zod',
};
