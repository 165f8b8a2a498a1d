import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { posterCache } from '#posters/poster-cache.ts';
import { posterKey } from '#posters/poster-key.ts';
import { renderPoster } from '#posters/render-poster.ts';
import { posterFormats, usualFile } from '#posters/sizes.ts';
import { aPosterView } from './a-poster-view.ts';

const png = await renderPoster(aPosterView());
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'posters-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what was written is read, and nothing is left beside it', async () => {
  const cache = posterCache(join(folder, 'new'));
  expect(await cache.read('a', usualFile)).toBeUndefined();
  await cache.write('a', usualFile, png);
  expect(Buffer.from((await cache.read('a', usualFile)) ?? []).equals(png)).toBe(true);
  expect(await readdir(join(folder, 'new'))).toEqual(['a.png']);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in one bit', (bytes: Buffer) => Buffer.from(bytes.with(5000, (bytes[5000] ?? 0) ^ 1))],
  ['of another size', (bytes: Buffer) => Buffer.from(bytes.with(19, 0))],
  ['no PNG', () => Buffer.from('<html>'.repeat(50))],
])('an entry that is %s is as good as none', async (_, damage) => {
  const cache = posterCache(folder);
  await cache.write('a', usualFile, png);
  const path = join(folder, 'a.png');
  await writeFile(path, damage(await readFile(path)));
  expect(await cache.read('a', usualFile)).toBeUndefined();
  await cache.write('a', usualFile, png);
  expect(await cache.read('a', usualFile)).toBeDefined();
});

test('a PDF is kept beside the pictures, and one that is cut off is as good as none', async () => {
  const { file } = posterFormats.a4;
  const pdf = await renderPoster(aPosterView(), 'a4');
  const cache = posterCache(folder);
  await cache.write('a', file, pdf);
  expect(Buffer.from((await cache.read('a', file)) ?? []).equals(pdf)).toBe(true);
  expect(await cache.read('a', usualFile)).toBeUndefined();
  await writeFile(join(folder, 'a.pdf'), pdf.subarray(0, pdf.length - 9));
  expect(await cache.read('a', file)).toBeUndefined();
});

test('a folder that cannot be written costs no more than time', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(posterCache(join(file, 'below')).write('a', usualFile, png)).resolves.toBeUndefined();
});

test('entries unused for 90 days are dropped, others stay', async () => {
  const cache = posterCache(folder);
  const now = Date.now();
  for (const [key, days] of [
    ['old', 91],
    ['young', 89],
  ] as const) {
    await cache.write(key, usualFile, png);
    const then = now / 1000 - days * 86_400;
    await utimes(join(folder, `${key}.png`), then, then);
  }
  await cache.dropUnused(now);
  expect(await readdir(folder)).toEqual(['young.png']);
});

test('reading an old entry is using it', async () => {
  const cache = posterCache(folder);
  await cache.write('a', usualFile, png);
  const then = Date.now() / 1000 - 91 * 86_400;
  await utimes(join(folder, 'a.png'), then, then);
  await cache.read('a', usualFile);
  await cache.dropUnused(Date.now());
  expect(await readdir(folder)).toEqual(['a.png']);
});

test('the key changes with what is drawn, the size and the renderer, not with the text alternative', () => {
  const key = posterKey(aPosterView(), undefined, 'renderer');
  expect(posterKey(aPosterView({ alt: '另一种说法' }), undefined, 'renderer')).toBe(key);
  expect(posterKey(aPosterView({ title: '造一枚火箭' }), undefined, 'renderer')).not.toBe(key);
  expect(posterKey(aPosterView(), undefined, 'another')).not.toBe(key);
  expect(posterKey(aPosterView(), 'phone', 'renderer')).not.toBe(key);
});
