import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { origin } from '../../../exports/enum-json.ts';
import { locales } from '../../../locales.ts';
import { enumAddress } from '../../../views/address.ts';

export const GET: APIRoute = async () => {
  const tags = locales().map(({ tag }) => tag);
  const enums = (await getCollection('enums')).map(({ data }) => ({
    id: data.id,
    name: data.name,
    namespace: data.namespace,
    version: data.version,
    members: data.members.length,
    url: Object.fromEntries(tags.map((tag) => [tag, enumAddress(tag, data)])),
  }));
  return new Response(JSON.stringify({ locales: tags, enums, ...origin(true) }));
};
