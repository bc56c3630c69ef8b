import { defineLiveCollection } from 'astro/content/config';
import { z } from 'zod';
import { listing } from './model/entry.ts';
import { entryRecord } from './model/entry-record.ts';
import { site } from './model/site.ts';
import { referenceLoader } from './store/collection-loader.ts';

/* All that pages know of content. The import is not of `astro:content` for the reason given in content.config.ts. */

const records = defineLiveCollection({
  schema: entryRecord,
  loader: referenceLoader('records', (reference) => reference.entries),
});

const listings = defineLiveCollection({
  schema: listing,
  loader: referenceLoader('listings', (reference) => reference.listings),
});

const siteFacts = defineLiveCollection({
  schema: site.extend({ id: z.literal('site') }),
  loader: referenceLoader('site', ({ site }) => [{ id: 'site', ...site }]),
});

export const collections = { records, listings, site: siteFacts };
