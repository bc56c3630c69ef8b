import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import sharp from 'sharp';
import { strings } from '../../i18n/strings.ts';
import { locales } from '../../locales.ts';
import { ogPicture } from '../../views/og-picture.ts';

export const getStaticPaths = (() =>
  locales().map((locale) => ({
    params: { locale: locale.slug },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const svg = ogPicture(props.locale, strings(props.locale.tag).site.tagline);
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
