import sharp from 'sharp';
import { expect, test } from 'vitest';
import { posterFromPicture } from '#posters/poster-from-picture.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#CC4125' } });

test.each([
  ['jpeg', 1200, 700],
  ['png', 300, 300],
  ['webp', 100, 800],
] as const)('a %s of %i by %i becomes a PNG of a poster’s size', async (format, width, height) => {
  const png = await posterFromPicture(await picture(width, height).toFormat(format).toBuffer());
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 600, height: 350 });
  await expect(sharp(png, { failOn: 'error' }).raw().toBuffer()).resolves.toBeDefined();
});

test('a picture of another shape is shown whole, on white', async () => {
  const png = await posterFromPicture(await picture(300, 300).png().toBuffer());
  const pixels = await sharp(png).raw().toBuffer();
  expect([...pixels.subarray(0, 3)]).toEqual([255, 255, 255]);
  expect([...pixels.subarray((175 * 600 + 300) * 3, (175 * 600 + 300) * 3 + 3)]).toEqual([204, 65, 37]);
});

test('an SVG is refused, whatever its name', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="350"/>');
  await expect(posterFromPicture(svg)).rejects.toThrow('不能用 svg');
});

test('a damaged file is refused', async () => {
  const whole = await picture(600, 350).png().toBuffer();
  await expect(posterFromPicture(whole.subarray(0, 400))).rejects.toThrow();
});
