import { defineLiveCollection } from 'astro/content/config';
import { referenceLoader } from './store/collection-loader.ts';

/* What is in a collection is what the schemas of src/model say: checked as it is read, see reference.ts.
   The import is not of `astro:content` for the reason given in content.config.ts. */

const entries = defineLiveCollection({
  loader: referenceLoader('entries', (reference) => reference.entries),
});

const listings = defineLiveCollection({
  loader: referenceLoader('listings', (reference) => reference.listings),
});

const siteFacts = defineLiveCollection({
  loader: referenceLoader('site', (reference) => [{ id: 'site', ...reference.site }]),
});

export const collections = { entries, listings, site: siteFacts };
