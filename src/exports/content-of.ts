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
  return sharp(Buffer.from(text)).png({ palette: true, compressionLevel: 9 }).toBuffer();
}
