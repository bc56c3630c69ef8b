import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemap, sitemapPages } from '../../views/sitemap.ts';
import { site } from '../_site.ts';

export const getStaticPaths = (async () => {
  const { entries, megaPages, locales, index } = await site();
  const tags = locales.map(({ tag }) => tag);
  const versions = index.versions.map(({ version }) => version);
  const pages = sitemapPages(entries, megaPages, versions, tags);
  return locales.map(({ tag, slug }) => ({
    params: { locale: slug },
    props: { xml: sitemap(pages, tag) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
