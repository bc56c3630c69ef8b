import { changesStrings } from '../i18n/changes.ts';
import { strings } from '../i18n/interface.ts';
import type { LocaleInfo } from '../i18n/locale.ts';
import { kinds } from '../kinds/index.ts';
import { hasPictures } from '../options/site.ts';
import { painter } from '../pictures/painter.ts';
import { pictureText } from '../pictures/picture-text.ts';
import { absolute, at, pageAddress } from '../views/address.ts';
import { changesView } from '../views/changes/changes-view.ts';
import { ogPicture } from '../views/head/og-picture.ts';
import type { SiteSource } from '../views/site/site-source.ts';
import { textSurroundings } from '../views/site/surroundings.ts';
import { areasJson } from './areas-json.ts';
import { changesFeed } from './changes-feed.ts';
import { entryJson } from './entry-json.ts';
import { indexJson } from './index-json.ts';
import { listingJson } from './listing-json.ts';
import { llmsLanguages, llmsSections, llmsSectionText, llmsText } from './llms.ts';
import { entryMarkdown } from './markdown.ts';
import { openSearch } from './opensearch.ts';
import { qualityJson } from './quality-json.ts';
import { rowsJsonl } from './rows-jsonl.ts';
import { sitemap, sitemapIndex, sitemapPages } from './sitemap.ts';
import { relationsJson, usesJson } from './uses-json.ts';
import { webManifest } from './web-manifest.ts';

/** A file of the site that isn't a page. */
export interface SiteFile {
  /** Below the site's base: `api/v1/index.json`. */
  path: string;
  /** Returns what it holds; of a picture (`.png`) the SVG that it is drawn from. */
  text: () => string;
  /** What changes whenever its text does, where that is told without making it. */
  shows?: () => unknown;
  /** Returns its text in pieces, where it is too long for one. */
  pieces?: () => Iterable<string>;
  /** Draws a picture that is not drawn from SVG: `text` is then what it shows. */
  draw?: () => Promise<Uint8Array>;
}

/** Every file of the site that is neither a page nor search's: data, Markdown twins, lists for machines, pictures. */
export function* siteFiles(site: SiteSource): Generator<SiteFile> {
  const { entries, locales, index } = site;
  const tags = locales.map(({ tag }) => tag);
  yield json('manifest.webmanifest', webManifest);
  yield { path: 'llms.txt', text: () => llmsLanguages(locales) };
  yield json('api/v1/index.json', () => indexJson(entries, tags));
  yield json('api/v1/areas.json', () => areasJson(index, tags));
  yield json('api/v1/uses.json', () => usesJson(entries, index));
  for (const id of new Set(kinds.flatMap(({ tables }) => tables.map((table) => table.id))))
    yield rowsFile(site, id);
  yield {
    path: 'robots.txt',
    text: () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(at('sitemap.xml'))}\n`,
  };
  yield {
    path: 'sitemap.xml',
    text: () => sitemapIndex(locales.map(({ tag }) => pageAddress(tag, 'sitemap.xml'))),
  };
  const versions = index.versions.map(({ version }) => version);
  const listed = sitemapPages(entries, site.listings, versions, tags);
  for (const locale of locales) {
    const { tag, slug } = locale;
    yield { path: `${slug}/llms.txt`, text: () => llmsText(index, locale, locales) };
    for (const section of llmsSections(index))
      yield { path: `${slug}/${section.path}`, text: () => llmsSectionText(section, locale) };
    yield { path: `${slug}/opensearch.xml`, text: () => openSearch(tag) };
    yield {
      path: `${slug}/changes.atom`,
      text: () => changesFeed(changesView(site.history, index, tag), locale, changesStrings(tag)),
    };
    yield { path: `${slug}/sitemap.xml`, text: () => sitemap(listed, tag) };
    yield { path: `og/${slug}.png`, text: () => ogPicture(locale, strings(tag).site.tagline) };
    if (hasPictures) yield* pictures(site, locale);
    yield json(`api/v1/quality/${slug}.json`, () => {
      const { summaries, findings } = site.quality();
      return qualityJson(tag, summaries, findings);
    });
  }
  for (const listing of site.listings)
    yield json(`api/v1/${listing.id}.json`, () => listingJson(listing, tags, index));
  for (const record of entries) {
    const { id, digest } = record;
    yield {
      ...json(`api/v1/${id}.json`, () => entryJson(index.read(record), tags, index)),
      shows: () => [
        digest,
        tags,
        index.numbering(record),
        relationsJson(record, index),
        Object.values(record.findings)
          .flat()
          .map((finding) => index.raise(finding).severity),
      ],
    };
    for (const { tag, slug } of locales) {
      yield {
        path: `${slug}/${id}/index.md`,
        text: () => entryMarkdown(index.read(record), tag, index),
        shows: () => textSurroundings(record, tag, index),
      };
    }
  }
}

/** Every row of a kind of table. */
function rowsFile({ entries, index }: SiteSource, table: string): SiteFile {
  const records = entries.filter(({ tables }) => tables.some(({ kind }) => kind === table));
  function* pieces() {
    for (const record of records) yield rowsJsonl([index.read(record)], table);
  }
  return {
    path: `api/v1/${table}.jsonl`,
    text: () => [...pieces()].join(''),
    shows: () => records.map(({ digest }) => digest),
    pieces,
  };
}

/** A picture for each entry's page in a language. */
function* pictures({ entries, index }: SiteSource, locale: LocaleInfo): Generator<SiteFile> {
  const texts = entries.map((entry) => pictureText(index.read(entry), locale));
  const paint = painter(texts);
  for (const [i, { id }] of entries.entries())
    yield {
      path: `og/${locale.slug}/${id}.png`,
      text: () => JSON.stringify(texts[i]),
      draw: () => paint(i),
    };
}

function json(path: string, value: () => unknown): SiteFile {
  return { path, text: () => JSON.stringify(value()) };
}
