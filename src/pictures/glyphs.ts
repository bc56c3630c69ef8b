import { escapeXml } from '../html/escape.ts';

/** How a text is set: its size in pixels, and its weight. */
export interface Face {
  size: number;
  bold: boolean;
  family: string;
}

/** A drawn piece of text: its ink, a byte a pixel, and how far the next piece stands from it. */
export interface Glyph {
  width: number;
  height: number;
  advance: number;
  ink: Uint8Array;
}

/** Pieces that are drawn at once. */
const sheetRows = 64;

/** Space around a piece, for what reaches beyond its box. */
const margin = 4;

/**
 * Draws pieces of text in one face, many at once: to lay out and rasterize one picture after the other would take fifty
 * times as long. Behind each piece stands a bar, which tells where the next piece would stand.
 */
export async function drawGlyphs(
  pieces: readonly string[],
  face: Face,
  lang: string,
): Promise<Map<string, Glyph>> {
  const { default: sharp } = await import('sharp');
  const longest = Math.max(1, ...pieces.map((piece) => [...piece].length));
  const cell = {
    width: Math.ceil((longest + 1) * face.size * 1.1) + 2 * margin,
    height: Math.ceil(face.size * 1.5),
  };
  const columns = Math.max(1, Math.floor(2048 / cell.width));
  const all = ['', ...pieces];
  const glyphs = new Map<string, Glyph>();
  let bar = { start: 0, end: 0 };
  for (let first = 0; first < all.length; first += columns * sheetRows) {
    const part = all.slice(first, first + columns * sheetRows);
    const [width, height] = [columns * cell.width, Math.ceil(part.length / columns) * cell.height];
    const texts = part.map((piece, i) => {
      const x = (i % columns) * cell.width + margin;
      const y = Math.floor(i / columns) * cell.height + Math.round(face.size * 1.1);
      return `<text x="${x}" y="${y}">${escapeXml(piece)}|</text>`;
    });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><g xml:space="preserve" font-family="${face.family}" font-size="${face.size}" font-weight="${face.bold ? 700 : 400}">${texts.join('')}</g></svg>`;
    const { data } = await sharp(Buffer.from(svg))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const [i, piece] of part.entries()) {
      const left = (i % columns) * cell.width;
      const top = Math.floor(i / columns) * cell.height;
      const ink = new Uint8Array(cell.width * cell.height);
      for (let y = 0; y < cell.height; y++)
        for (let x = 0; x < cell.width; x++)
          ink[y * cell.width + x] = 255 - (data[(top + y) * width + left + x] ?? 255);
      const end = lastColumn(ink, cell.width);
      if (piece === '') bar = { start: firstColumn(ink, cell.width), end };
      const barStart = end - (bar.end - bar.start);
      glyphs.set(piece, cropped(ink, cell, barStart - 1, barStart - bar.start));
    }
  }
  return glyphs;
}

function cropped(
  ink: Uint8Array,
  { width, height }: { width: number; height: number },
  until: number,
  advance: number,
): Glyph {
  const kept = Math.max(0, until);
  const own = new Uint8Array(kept * height);
  for (let y = 0; y < height; y++) own.set(ink.subarray(y * width, y * width + kept), y * kept);
  return { width: kept, height, advance, ink: own };
}

function firstColumn(ink: Uint8Array, width: number): number {
  for (let x = 0; x < width; x++) if (hasInk(ink, width, x)) return x;
  return 0;
}

function lastColumn(ink: Uint8Array, width: number): number {
  for (let x = width - 1; x >= 0; x--) if (hasInk(ink, width, x)) return x;
  return 0;
}

function hasInk(ink: Uint8Array, width: number, x: number): boolean {
  for (let i = x; i < ink.length; i += width) if ((ink[i] ?? 0) > 24) return true;
  return false;
}
