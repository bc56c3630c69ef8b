import type { APIRoute } from 'astro';
import { absolute, at } from '../views/address.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(at('sitemap.xml'))}\n`);
