import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { referenceLoader } from './loader.ts';
import { enumEntry, megaPage } from './model/enum-entry.ts';
import { site } from './model/site.ts';

const enums = defineCollection({
  loader: referenceLoader('enums', (reference) => reference.entries),
  schema: enumEntry,
});

const megaPages = defineCollection({
  loader: referenceLoader('mega-pages', (reference) => reference.megaPages),
  schema: megaPage,
});

const siteFacts = defineCollection({
  loader: referenceLoader('site', (reference) => [{ id: 'site', ...reference.site }]),
  schema: site,
});

/** The site's own guides: `src/guides/{locale}/{slug}.mdx`. */
const guides = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './src/guides' }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    /** Place in the list of guides, from 1. */
    order: z.number().int().positive(),
  }),
});

export const collections = { enums, megaPages, site: siteFacts, guides };
