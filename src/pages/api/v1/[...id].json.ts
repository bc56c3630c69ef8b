import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { enumJson } from '../../../exports/enum-json.ts';
import { locales } from '../../../locales.ts';
import type { EnumEntry } from '../../../model/enum-entry.ts';

export const getStaticPaths = (async () => {
  const tags = locales().map(({ tag }) => tag);
  return (await getCollection('enums')).map(({ data, digest }) => ({
    params: { id: data.id },
    props: { entry: data, tags },
    cacheKey: `${digest}\0${tags}`,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: EnumEntry; tags: string[] }> = ({ props }) =>
  new Response(JSON.stringify(enumJson(props.entry, props.tags)));
