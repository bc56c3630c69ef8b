import { entryPictureSize } from '../views/head/og-picture.ts';
import type { Glyph } from './glyphs.ts';
import { piecesOf } from './pieces.ts';
import { png } from './png.ts';

type Rgb = readonly [number, number, number];
const paper: Rgb = [253, 252, 250];

/** Numbers of colours: shades from paper to each ink stand one after the other. */
export const inks = { ink: [1, 5], muted: [6, 5], value: [11, 4] } as const;
export const rubric = 15;

const colours: Rgb[] = [
  paper,
  ...shades([32, 36, 46], 5),
  ...shades([85, 91, 104], 5),
  ...shades([27, 90, 140], 4),
  [179, 52, 31],
];

function shades(ink: Rgb, count: number): Rgb[] {
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / count;
    const mixed = ink.map((part, j) => Math.round((paper[j] ?? 0) * (1 - share) + part * share));
    return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
  });
}

/** A picture that is being drawn. */
export interface Canvas {
  bar: (x: number, y: number, width: number, height: number, colour: number) => void;
  /** Sets a text from a place on, cut where the room ends. Returns where it ends. */
  text: (
    text: string,
    glyphs: ReadonlyMap<string, Glyph>,
    x: number,
    y: number,
    ink: keyof typeof inks,
    until?: number,
  ) => number;
  png: () => Uint8Array;
}

/** Returns an empty picture. */
export function canvas(): Canvas {
  const { width, height } = entryPictureSize;
  const data = new Uint8Array(width * height);
  const put = (
    glyph: Glyph,
    left: number,
    top: number,
    [first, count]: readonly [number, number],
  ) => {
    for (let y = 0; y < glyph.height; y++) {
      if (top + y < 0 || top + y >= height) continue;
      for (let x = 0; x < glyph.width; x++) {
        const level = Math.round(((glyph.ink[y * glyph.width + x] ?? 0) / 255) * count);
        const at = (top + y) * width + left + x;
        if (level > 0 && left + x >= 0 && left + x < width) data[at] = first + level - 1;
      }
    }
  };
  return {
    bar: (x, y, long, high, colour) => {
      for (let i = 0; i < high; i++)
        data.fill(colour, (y + i) * width + x, (y + i) * width + x + long);
    },
    text: (text, glyphs, x, y, ink, until = width - 36) => {
      const pieces = piecesOf(text);
      const advance = (piece: string) => glyphs.get(piece)?.advance ?? 0;
      const dots = advance('…');
      const fits = x + pieces.reduce((sum, piece) => sum + advance(piece), 0) <= until;
      let pen = x;
      for (const piece of pieces) {
        const glyph = glyphs.get(piece);
        if (!fits && pen + advance(piece) + dots > until) break;
        if (glyph) put(glyph, Math.round(pen), y, inks[ink]);
        pen += advance(piece);
      }
      const cut = glyphs.get('…');
      if (!fits && cut) put(cut, Math.round(pen), y, inks[ink]);
      return pen + (fits ? 0 : dots);
    },
    png: () => png({ ...entryPictureSize, colours, data }),
  };
}
