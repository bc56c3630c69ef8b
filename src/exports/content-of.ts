import type { SiteFile } from './site-files.ts';

/** Returns what is written to a file: its text, or the picture drawn from it. */
export async function contentOf(
  { path, draw }: SiteFile,
  text: string,
): Promise<string | Uint8Array> {
  if (draw) return draw();
  if (!path.endsWith('.png')) return text;
  // Drawing takes long to load, and pictures seldom change.
  const { default: sharp } = await import('sharp');
  // A few colours of text: to look for more, or to mix them, takes four times as long and as many bytes again.
  return sharp(Buffer.from(text)).png({ colours: 16, dither: 0, effort: 1 }).toBuffer();
}
