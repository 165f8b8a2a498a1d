import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { mediaFiles, mediaPath, publishedPicture, smallPicture } from '#sources/media/media.ts';

let contentDir: string;

beforeEach(async () => {
  contentDir = await mkdtemp(path.join(tmpdir(), 'media-'));
  await mkdir(mediaPath(contentDir, 'a-2023', ''), { recursive: true });
});

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c42' } }).withExif({
    IFD0: { Copyright: 'someone' },
    IFD3: { GPSLatitude: '36/1 0/1 0/1' },
  });

describe('media', () => {
  it('lists the pictures of a campaign by name and nothing else', async () => {
    for (const name of ['b.png', 'a.JPG', 'note.txt', 'c.svg'])
      await writeFile(mediaPath(contentDir, 'a-2023', name), '');
    expect(await mediaFiles(contentDir, 'a-2023')).toEqual(['a.JPG', 'b.png']);
  });

  it('has nothing to list where there is no media folder', async () => {
    expect(await mediaFiles(contentDir, 'b-2023')).toEqual([]);
  });

  it('publishes a photo without its EXIF and place', async () => {
    const file = mediaPath(contentDir, 'a-2023', 'p.jpg');
    await photo(40, 30).jpeg().toFile(file);
    expect((await sharp(file).metadata()).exif).toBeDefined();
    const { bytes, type } = await publishedPicture(file);
    expect(type).toBe('image/jpeg');
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  it('publishes a picture made for the press in the colours of screens', async () => {
    const file = mediaPath(contentDir, 'a-2023', 'press.jpg');
    await photo(40, 30).toColourspace('cmyk').jpeg().toFile(file);
    expect((await sharp(file).metadata()).space).toBe('cmyk');
    expect((await sharp((await publishedPicture(file)).bytes).metadata()).space).toBe('srgb');
  });

  it('makes wide pictures 1600 px wide and leaves small ones as they are', async () => {
    const [wide, small] = [mediaPath(contentDir, 'a-2023', 'w.png'), mediaPath(contentDir, 'a-2023', 's.png')];
    await photo(3200, 100).png().toFile(wide);
    await photo(200, 100).png().toFile(small);
    expect((await sharp((await publishedPicture(wide)).bytes).metadata()).width).toBe(1600);
    expect((await sharp((await publishedPicture(small)).bytes).metadata()).width).toBe(200);
  });

  it('makes a small picture a JPEG of at most 800 by 600 px, and what was transparent white', async () => {
    const file = mediaPath(contentDir, 'a-2023', 't.png');
    await sharp({ create: { width: 1600, height: 1600, channels: 4, background: '#0000' } })
      .png()
      .toFile(file);
    const { bytes, width, height } = await smallPicture(file);
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect([width, height, info.width, info.height, data[0]]).toEqual([600, 600, 600, 600, 255]);
    expect((await sharp(bytes).metadata()).format).toBe('jpeg');
  });

  it('refuses what is no picture whatever its name says', async () => {
    const file = mediaPath(contentDir, 'a-2023', 'x.png');
    for (const text of ['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'no picture at all']) {
      await writeFile(file, text);
      await expect(publishedPicture(file)).rejects.toThrow('不是 JPEG、PNG 或 WebP 图片');
    }
  });

  it('tells which picture cannot be published, and what to do', async () => {
    const file = mediaPath(contentDir, 'a-2023', 'broken.png');
    const whole = await photo(400, 300).png().toBuffer();
    await writeFile(file, whole.subarray(0, whole.length / 2));
    for (const make of [publishedPicture, smallPicture]) {
      await expect(make(file)).rejects.toMatchObject({
        name: 'PictureFailed',
        message: expect.stringMatching(/^图片 .*broken\.png 处理不了：.*\n {2}→ 从原图重新导出/u),
      });
    }
  });
});
