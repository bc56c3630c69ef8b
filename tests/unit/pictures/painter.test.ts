import sharp from 'sharp';
import { expect, test } from 'vitest';
import { describeLocale } from '../../../src/i18n/locale.ts';
import { painter } from '../../../src/pictures/painter.ts';
import { type PictureText, pictureText } from '../../../src/pictures/picture-text.ts';
import { piecesOf } from '../../../src/pictures/pieces.ts';
import { entry, members, translation } from '../views/sample-entry.ts';

const failed = entry('beta/a-syncStatus', {
  parts: [
    members(
      ['failed', '3', 'It failed.', { 'zh-CN': { value: '第三章', description: '失败。' } }],
      ['a', '1', 'Not yet documented'],
      ['b', '2', 'B.'],
      ['c', '4', 'C.'],
    ),
  ],
  translations: { 'zh-CN': translation() },
});

test('a picture says the real name, some rows, and what they mean in both languages', () => {
  expect(pictureText(failed, describeLocale('zh-CN'))).toEqual({
    lang: 'zh-CN',
    name: 'syncStatus',
    facts: '枚举 · beta · Interlinear',
    rows: [
      { name: 'failed', value: '3', texts: ['失败。', 'It failed.'] },
      { name: 'a', value: '1', texts: [] },
      { name: 'b', value: '2', texts: ['B.'] },
    ],
    more: 1,
  });
});

const drawn = async (text: Partial<PictureText>) => {
  const whole = { lang: 'en', name: 'x', facts: '', rows: [], more: 0, ...text };
  const bytes = await painter([whole])(0);
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const dark = (left: number, top: number, width: number, height: number) => {
    let count = 0;
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++)
        count += (data[y * info.width + x] ?? 255) < 128 ? 1 : 0;
    return count;
  };
  return { info, dark };
};

test('a picture is 600 by 315 pixels, its text where it belongs and nowhere beyond the edge', async () => {
  const { info, dark } = await drawn({
    name: 'someVeryLongNameOfAnEnumThatDoesNotFitOnOneLineOfAPictureAtAll',
    rows: [{ name: 'failed', value: '3', texts: ['y'.repeat(200), 'It failed.'] }],
  });
  expect([info.format, info.width, info.height]).toEqual(['raw', 600, 315]);
  expect(dark(36, 78, 520, 30)).toBeGreaterThan(500);
  expect(dark(36, 150, 200, 30)).toBeGreaterThan(50);
  expect(dark(572, 0, 28, 315)).toBe(0);
});

test('a longer text has more ink and stands in the same place', async () => {
  const [short, long] = [await drawn({ name: 'il' }), await drawn({ name: 'ilMMMM' })];
  expect(long.dark(36, 66, 500, 50)).toBeGreaterThan(3 * short.dark(36, 66, 500, 50));
});

test.each([
  ['abc', ['a', 'b', 'c']],
  ['失败', ['失', '败']],
  ['في انتظار', ['في', ' ', 'انتظار']],
])('%s is drawn as %j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});
