import sharp from 'sharp';
import { expect, test } from 'vitest';
import { renderPoster } from '#posters/render-poster.ts';
import { readCode } from '../read-code.ts';
import { aPosterView, layouts, longHosts, longTitle } from './a-poster-view.ts';

/** `rgb` of a pixel as `#rrggbb`. */
async function colourAt(png: Uint8Array, x: number, y: number): Promise<string> {
  const pixel = await sharp(png).extract({ left: x, top: y, width: 1, height: 1 }).raw().toBuffer();
  return `#${pixel.toString('hex')}`;
}

test.each(layouts)(
  'a poster in the layout %s is a PNG of 600 by 350 whose code can be read at its own size',
  async (layout) => {
    const view = aPosterView({ layout });
    const png = Buffer.from(await renderPoster(view));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 350]);
    expect(png.length).toBeLessThan(100_000);
    expect(await readCode(png)).toBe(view.url);
  },
);

test.each([40, 62, 63, 78])('an address of %i bytes can be read', async (bytes) => {
  const url = 'https://kepu.example/'.padEnd(bytes, 'abcdefghij');
  expect(await readCode(await renderPoster(aPosterView({ url, stamps: ['sample'] })))).toBe(url);
});

test('even the short address of a very long host can be read', async () => {
  const url = `https://${'long-host-name.'.repeat(4)}example.gov.cn/q/abcdef/`;
  expect(await readCode(await renderPoster(aPosterView({ url })))).toBe(url);
});

test('the same view gives the same bytes, whatever was drawn before', async () => {
  const view = aPosterView({ layout: 'full' });
  const first = await renderPoster(view);
  await renderPoster(aPosterView({ seed: 'other', title: longTitle, hosts: longHosts, stamps: ['cancelled'] }));
  expect(Buffer.from(await renderPoster(view)).equals(first)).toBe(true);
});

test('a character that the fonts lack is an error that names it', async () => {
  await expect(renderPoster(aPosterView({ title: '火箭🚀升空' }))).rejects.toThrow(
    '海报的字体里没有“🚀”（U+1F680），在“火箭🚀升空”中。请换成通用的写法。',
  );
});

test('rare characters of the national standard list can be drawn', async () => {
  await expect(renderPoster(aPosterView({ title: '𬭎𫍽㙍䶮' }))).resolves.toBeInstanceOf(Uint8Array);
});

test('a cancelled poster has no colours left in its picture', async () => {
  const png = await renderPoster(aPosterView({ layout: 'split', topic: undefined, stamps: ['cancelled'] }));
  const [red, green, blue] = [1, 3, 5].map(async (at) => (await colourAt(png, 420, 220)).slice(at, at + 2));
  expect(await red).toBe(await green);
  expect(await green).toBe(await blue);
});

test('a state is told by a label at the edge, in red when sessions are cancelled', async () => {
  const at = async (stamps: Parameters<typeof aPosterView>[0] & object) =>
    colourAt(await renderPoster(aPosterView({ layout: 'split', ...stamps })), 596, 30);
  expect(await at({ stamps: ['cancelled'] })).toBe('#b3261e');
  expect(await at({ stamps: ['some-cancelled'] })).toBe('#b3261e');
  expect(await at({ stamps: ['postponed'], formerTime: '9月18日 周五 09:00–11:30' })).toBe('#10261d');
  expect(await at({ stamps: ['tba'] })).toBe('#10261d');
});
