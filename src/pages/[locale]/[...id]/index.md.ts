import type { APIRoute, GetStaticPaths } from 'astro';
import { enumMarkdown } from '../../../exports/markdown.ts';
import { cacheKey } from '../../../views/cache-key.ts';
import { site } from '../../_site.ts';

export const getStaticPaths = (async () => {
  const { entries, locales, index } = await site();
  return locales.flatMap(({ tag, slug }) =>
    entries.map((entry) => {
      const text = enumMarkdown(entry, tag, index);
      return {
        params: { locale: slug, id: entry.id },
        props: { text },
        cacheKey: cacheKey(text),
      };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
