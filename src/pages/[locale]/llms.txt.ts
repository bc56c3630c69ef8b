import type { APIRoute, GetStaticPaths } from 'astro';
import { llmsText } from '../../exports/llms.ts';
import { cacheKey } from '../../views/cache-key.ts';
import { site } from '../_site.ts';

export const getStaticPaths = (async () => {
  const { locales, index } = await site();
  return locales.map((locale) => {
    const text = llmsText(index, locale, locales);
    return { params: { locale: locale.slug }, props: { text }, cacheKey: cacheKey(text) };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
