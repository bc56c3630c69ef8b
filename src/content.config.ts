import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/* `astro:content` gives the same function, but draws Astro's whole runtime into a bundle made only to read this file. */

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

export const collections = { guides };
