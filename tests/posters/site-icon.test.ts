import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { channels, paletteFor, palettes } from '#pictures/palettes.ts';
import { siteIcon } from '#posters/site-icon.ts';
import { siteIcons } from '#views/site/site-icons.ts';

const guyuan = palettes.guyuan;

describe.each(siteIcons)('$name', (icon) => {
  test('is a square of its size without transparency, the same bytes each time', async () => {
    const png = await siteIcon({ city: 'guyuan' }, guyuan, icon);
    const { format, width, height, hasAlpha } = await sharp(png).metadata();
    expect({ format, width, height, hasAlpha }).toEqual({
      format: 'png',
      width: icon.side,
      height: icon.side,
      hasAlpha: false,
    });
    expect(await siteIcon({ city: 'guyuan' }, guyuan, icon)).toEqual(png);
  });
});

test.each(['wenzhou', 'tangshan'])('the sign of %s stays within what every launcher shows', async (city) => {
  const palette = palettes[paletteFor({ city })];
  for (const icon of siteIcons.filter(({ maskable }) => maskable)) {
    const { data } = await sharp(await siteIcon({ city }, palette, icon))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const field = channels(palette.f).join();
    const cut = [...Array(icon.side ** 2).keys()].filter((pixel) => {
      const [x, y] = [pixel % icon.side, Math.floor(pixel / icon.side)];
      return Math.hypot(x - icon.side / 2, y - icon.side / 2) > icon.side * 0.4;
    });
    expect(cut.filter((pixel) => data.subarray(pixel * 3, pixel * 3 + 3).join() !== field)).toEqual([]);
  }
});
