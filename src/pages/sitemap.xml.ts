import type { APIRoute } from 'astro';
import { locales } from '../locales.ts';
import { pageAddress } from '../views/address.ts';
import { sitemapIndex } from '../views/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapIndex(locales().map(({ tag }) => pageAddress(tag, 'sitemap.xml'))), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
