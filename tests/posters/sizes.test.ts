import sharp from 'sharp';
import { expect, test } from 'vitest';
import { paletteIds } from '#pictures/palettes.ts';
import { typeSlugs } from '#pictures/type.ts';
import { renderPoster } from '#posters/render-poster.ts';
import type { PosterLockup } from '#views/poster/lockup.ts';
import { readCode } from '../read-code.ts';
import { readPdf } from '../read-pdf.ts';
import { aPosterView, longHosts } from './a-poster-view.ts';

test.each([
  ['phone', 1080, 1920],
  ['square', 1080, 1080],
] as const)('%s is a PNG of %i by %i px whose code can be read', async (size, width, height) => {
  for (const layout of ['city', 'split'] as const) {
    const view = aPosterView({ layout, stamps: ['postponed', 'sample'], formerTime: '9月18日 周五 09:00–11:30' });
    const png = await renderPoster(view, size);
    const facts = await sharp(png).metadata();
    expect([facts.format, facts.width, facts.height, facts.hasAlpha]).toEqual(['png', width, height, false]);
    expect(png.length).toBeLessThan(150_000);
    expect(await readCode(png)).toBe(view.url);
  }
});

test.each([
  ['a4', 210, 297],
  ['a3', 297, 420],
] as const)('%s is one page of %i by %i mm with text and paths, and no picture', async (size, width, height) => {
  const view = aPosterView({ layout: 'split', hosts: longHosts, hostCount: 3, stamps: ['sample'] });
  const { pages, size: points, text, kinds, png } = await readPdf(await renderPoster(view, size));
  expect(pages).toBe(1);
  expect(points.map((length) => Math.round((length / 72) * 25.4))).toEqual([width, height]);
  for (const words of ['2026年全国科普日', '造一枚水火箭', '10:00–11:30', '固原市科技馆 三层', '示例']) {
    expect(text).toContain(words);
  }
  expect(kinds).toEqual(new Set(['path', 'text']));
  expect(await readCode(png)).toBe(view.url);
});

test.each([
  ['a4', 595.28, 841.89],
  ['a3', 841.89, 1190.55],
] as const)('%s has 3 mm around the page for the print shop', async (size, width, height) => {
  const file = Buffer.from(await renderPoster(aPosterView({ layout: 'city' }), size)).toString('latin1');
  const box = (name: string) =>
    /\[([^\]]*)\]/u
      .exec(file.slice(file.indexOf(`/${name} `)))?.[1]
      ?.split(' ')
      .map(Number) ?? [];
  for (const name of ['TrimBox', 'CropBox']) expect(box(name)).toEqual([8.5, 8.5, 8.5 + width, 8.5 + height]);
  expect(box('MediaBox')).toEqual([0, 0, width + 17, height + 17]);
});

test('the date of a PDF can be searched, though it is drawn', async () => {
  const read = async (date: PosterLockup['date'], size: 'a4' | 'a3') => {
    const view = aPosterView();
    const { text } = await readPdf(await renderPoster({ ...view, lockup: { ...view.lockup, date } }, size));
    return text.replace(/\s/gu, '');
  };
  expect(await read({ kind: 'days', from: '2026-09-19', to: '2026-09-25' }, 'a4')).toContain('9月19-25日');
  expect(await read({ kind: 'days', from: '2026-09-28', to: '2026-10-12' }, 'a3')).toContain('9月28日-10月12日');
});

test('the pictures of a PDF are those of the PNG', async () => {
  const view = aPosterView({ layout: 'ticket', stamps: ['sample'] });
  const { png } = await readPdf(await renderPoster(view, 'a4'));
  const at = async (x: number, y: number) => {
    const { width, height } = await sharp(png).metadata();
    const place = { left: Math.round(x * width), top: Math.round(y * height), width: 1, height: 1 };
    return `#${(await sharp(png).extract(place).removeAlpha().raw().toBuffer()).toString('hex')}`;
  };
  expect(await at(0.5, 0.03)).toBe('#f4b12f');
  expect(await at(0.05, 0.8)).toBe('#10261d');
  expect(await at(0.97, 0.97)).toBe('#ffffff');
});

test.each(typeSlugs)('the picture of the type %s, with a topic or without, can be printed', async (type) => {
  for (const topic of [undefined, 'water'] as const) {
    await expect(renderPoster(aPosterView({ layout: 'split', type, topic }), 'a4')).resolves.toHaveProperty('length');
  }
});

test.each(paletteIds)('the scene of %s can be printed', async (slug) => {
  const city = { ...aPosterView().city, slug };
  await expect(renderPoster(aPosterView({ layout: 'city', city }), 'a4')).resolves.toHaveProperty('length');
});

test('the same view gives the same PDF, and its texts stay text when they come from anybody', async () => {
  const view = aPosterView({ title: 'A<b>&(c)\\ 科学' });
  const first = await renderPoster(view, 'a4');
  await renderPoster(aPosterView({ title: '另一张' }), 'a3');
  expect(Buffer.from(await renderPoster(view, 'a4')).equals(first)).toBe(true);
  expect((await readPdf(first)).text).toContain('A<b>&(c)\\ 科学');
});

test('a PDF refuses a character that its fonts lack', async () => {
  await expect(renderPoster(aPosterView({ title: '火箭🚀升空' }), 'a4')).rejects.toThrow('U+1F680');
});
