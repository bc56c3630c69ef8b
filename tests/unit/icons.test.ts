import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';

const dark = '#1f242e';

test.each([
  ['icon-192.png', 192],
  ['icon-512.png', 512],
  ['apple-touch-icon.png', 180],
])('%s is the favicon at %i pixels', async (file, size) => {
  const drawn = await sharp('public/favicon.svg', { density: 1200 })
    .resize(size, size)
    .flatten({ background: dark })
    .raw()
    .toBuffer();
  const { data, info } = await sharp(`public/${file}`)
    .flatten({ background: dark })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([size, size]);
  const different = drawn.filter((value, i) => Math.abs(value - (data[i] ?? 0)) > 60).length;
  expect(different / drawn.length).toBeLessThan(0.01);
});

test('favicon.ico holds 16, 32 and 48 pixels', async () => {
  const ico = readFileSync('public/favicon.ico');
  const sizes = [];
  for (let i = 0; i < ico.readUInt16LE(4); i++) {
    const [length, start] = [ico.readUInt32LE(6 + 16 * i + 8), ico.readUInt32LE(6 + 16 * i + 12)];
    const { width, height } = await sharp(ico.subarray(start, start + length)).metadata();
    sizes.push([width, height]);
  }
  expect(sizes).toEqual([
    [16, 16],
    [32, 32],
    [48, 48],
  ]);
});
