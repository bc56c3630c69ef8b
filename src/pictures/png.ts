import { crc32, deflateSync } from 'node:zlib';

/** A picture of 16 colours, a byte a pixel. */
export interface Pixels {
  width: number;
  height: number;
  colours: readonly (readonly [red: number, green: number, blue: number])[];
  /** Numbers of colours, row by row. */
  data: Uint8Array;
}

/**
 * Returns a picture as PNG of four bits a pixel.
 * @see https://www.w3.org/TR/png-3/
 */
export function png({ width, height, colours, data }: Pixels): Buffer {
  const line = 1 + Math.ceil(width / 2);
  const raw = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = data[y * width + x];
      const at = y * line + 1 + (x >> 1);
      if (colour) raw[at] = (raw[at] ?? 0) | (x % 2 === 0 ? colour << 4 : colour);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits, a palette; the ways of compressing, filtering and interlacing that there are.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(raw, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
