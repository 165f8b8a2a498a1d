import { copyFile, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { posterCache } from '#posters/poster-cache.ts';
import { posterKey } from '#posters/poster-key.ts';
import { renderPoster } from '#posters/render-poster.ts';
import { posterFormats, usualFile } from '#posters/sizes.ts';
import { aPosterView } from './a-poster-view.ts';

const { file: pdfFile } = posterFormats.a4;
const drawn = [
  ['png', usualFile, await renderPoster(aPosterView())],
  ['pdf', pdfFile, await renderPoster(aPosterView(), 'a4')],
] as const;
const [[, , png]] = drawn;
const key = 'a'.repeat(64);
const otherKey = 'b'.repeat(64);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'posters-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.each(drawn)('a %s that was written is read, and nothing is left beside it', async (kind, file, bytes) => {
  const cache = posterCache(join(folder, 'new'));
  expect(await cache.read(key, file)).toBeUndefined();
  await cache.write(key, file, bytes);
  expect(Buffer.from((await cache.read(key, file)) ?? []).equals(bytes)).toBe(true);
  expect(await readdir(join(folder, 'new'))).toEqual([`${key}.${kind}`]);
});

const damages: readonly (readonly [string, (bytes: Buffer) => Uint8Array])[] = [
  ['cut off', (bytes) => bytes.subarray(0, bytes.length - 9)],
  ['cut off where the poster ends, without its checksum', (bytes) => bytes.subarray(0, bytes.length - 32)],
  ['empty', () => Buffer.alloc(0)],
  ['shorter than a checksum', () => Buffer.alloc(9)],
  ['changed in one bit', (bytes) => bytes.with(5000, (bytes[5000] ?? 0) ^ 1)],
  ['zeroed for 200 bytes in its middle', (bytes) => Buffer.from(bytes).fill(0, 9000, 9200)],
  ['longer by a byte', (bytes) => Buffer.concat([bytes, Buffer.alloc(1)])],
  ['all zeros', (bytes) => Buffer.alloc(bytes.length)],
  ['no poster', () => Buffer.from('<html>'.repeat(50))],
];

describe.each(drawn)('an entry of a %s', (kind, file, bytes) => {
  test.each(damages)('that is %s is as good as none, and can be written anew', async (_, damage) => {
    const cache = posterCache(folder);
    await cache.write(key, file, bytes);
    const path = join(folder, `${key}.${kind}`);
    await writeFile(path, damage(await readFile(path)));
    expect(await cache.read(key, file)).toBeUndefined();
    await cache.write(key, file, bytes);
    expect(Buffer.from((await cache.read(key, file)) ?? []).equals(bytes)).toBe(true);
  });

  test('that is a copy of another is as good as none', async () => {
    const cache = posterCache(folder);
    await cache.write(otherKey, file, bytes);
    await copyFile(join(folder, `${otherKey}.${kind}`), join(folder, `${key}.${kind}`));
    expect(await cache.read(key, file)).toBeUndefined();
  });
});

test('an entry of one kind is none of another, even under its name', async () => {
  const cache = posterCache(folder);
  await cache.write(key, usualFile, png);
  expect(await cache.read(key, pdfFile)).toBeUndefined();
  await copyFile(join(folder, `${key}.png`), join(folder, `${key}.pdf`));
  expect(await cache.read(key, pdfFile)).toBeUndefined();
});

test('a folder that cannot be written costs no more than time', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(posterCache(join(file, 'below')).write(key, usualFile, png)).resolves.toBeUndefined();
});

const daysAgo = (days: number) => Date.now() / 1000 - days * 86_400;

test('entries unused for 90 days are dropped, others stay', async () => {
  const cache = posterCache(folder);
  for (const [each, days] of [
    [key, 91],
    [otherKey, 89],
  ] as const) {
    await cache.write(each, usualFile, png);
    await utimes(join(folder, `${each}.png`), daysAgo(days), daysAgo(days));
  }
  await cache.dropUnused(Date.now());
  expect(await readdir(folder)).toEqual([`${otherKey}.png`]);
});

test('what someone else keeps in the folder is never dropped; what a killed build left is', async () => {
  const others = ['family.png', 'thesis.pdf', `${key}.json`, 'notes.tmp'];
  for (const name of [...others, `${key}.png.42-1.tmp`]) {
    await writeFile(join(folder, name), '');
    await utimes(join(folder, name), daysAgo(1000), daysAgo(1000));
  }
  await posterCache(folder).dropUnused(Date.now());
  expect((await readdir(folder)).sort()).toEqual(others.toSorted());
});

test.each(['read', 'has'] as const)('asking for an old entry is using it (%s)', async (ask) => {
  const cache = posterCache(folder);
  await cache.write(key, usualFile, png);
  await utimes(join(folder, `${key}.png`), daysAgo(91), daysAgo(91));
  await cache[ask](key, usualFile);
  await cache.dropUnused(Date.now());
  expect(await readdir(folder)).toEqual([`${key}.png`]);
});

test('the key changes with what is drawn, the size and the renderer, not with the text alternative', () => {
  const known = posterKey(aPosterView(), undefined, 'renderer');
  expect(posterKey(aPosterView({ alt: '另一种说法' }), undefined, 'renderer')).toBe(known);
  expect(posterKey(aPosterView({ title: '造一枚火箭' }), undefined, 'renderer')).not.toBe(known);
  expect(posterKey(aPosterView(), undefined, 'another')).not.toBe(known);
  expect(posterKey(aPosterView(), 'phone', 'renderer')).not.toBe(known);
});
