import type { APIRoute, GetStaticPaths } from 'astro';
import { qualityJson } from '../../../../exports/quality-json.ts';
import { cacheKey } from '../../../../views/cache-key.ts';
import { quality } from '../../../_quality.ts';

export const getStaticPaths = (async () => {
  const { locales, summaries, findings } = await quality();
  return locales.map(({ tag, slug }) => {
    const text = JSON.stringify(qualityJson(tag, summaries, findings));
    return { params: { locale: slug }, props: { text }, cacheKey: cacheKey(text) };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
