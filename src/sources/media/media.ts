import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { compareText } from '../compare.ts';
import { pictureExtensions } from '../layout.ts';

/** In pixels. Enough for the page width at a device pixel ratio of 2; wider pictures are scaled down. */
const widest = 1600;
const mostPixels = 100_000_000;

/** Path on disk of a picture in a campaign's media folder. */
export const mediaPath = (contentDir: string, campaignId: string, file: string): string =>
  path.join(contentDir, 'campaigns', campaignId, 'media', file);

/** SHA-256 of a file in a campaign's media folder. */
export const mediaDigest = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

/** Names of the pictures in a campaign's media folder, in code point order. Empty when the folder does not exist. */
export async function mediaFiles(contentDir: string, campaignId: string): Promise<readonly string[]> {
  const entries = await readdir(mediaPath(contentDir, campaignId, ''), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && isPicture(entry.name))
    .map(({ name }) => name)
    .sort(compareText);
}

const isPicture = (name: string) => pictureExtensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));

/**
 * A picture for publication: re-encoded in its own format, rotated upright, at most 1600 px wide, without EXIF,
 * location or colour profile.
 * @throws PictureFailed when it is not a complete JPEG, PNG or WebP.
 */
export const publishedPicture = (file: string): Promise<{ readonly bytes: Uint8Array; readonly type: string }> =>
  named(file, async () => {
    const { image, format } = await opened(file);
    const resized = image.autoOrient().resize({ width: widest, withoutEnlargement: true });
    return { bytes: new Uint8Array(await resized.toFormat(format).toBuffer()), type: `image/${format}` };
  });

/**
 * A picture for lists and documents: like publishedPicture, but a JPEG of at most 800 × 600 px with a white background.
 * @throws PictureFailed when it is not a complete JPEG, PNG or WebP.
 */
export const smallPicture = (
  file: string,
): Promise<{ readonly bytes: Uint8Array; readonly width: number; readonly height: number }> =>
  named(file, async () => {
    const { image } = await opened(file);
    const small = image.autoOrient().resize({ width: 800, height: 600, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await small.flatten({ background: '#fff' }).jpeg().toBuffer({ resolveWithObject: true });
    return { bytes: new Uint8Array(data), width: info.width, height: info.height };
  });

/**
 * Thrown for a picture that cannot be decoded, resized or encoded. The message names the file, the cause and the fix.
 */
export class PictureFailed extends Error {
  override name = 'PictureFailed';
}

async function named<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof PictureFailed) throw cause;
    const why = (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/gu, ' ').trim();
    throw new PictureFailed(`图片 ${file} 处理不了：${why}\n  → 从原图重新导出一张 jpg 或 png，再放进来。`, { cause });
  }
}

async function opened(file: string) {
  const image = sharp(file, { failOn: 'error', limitInputPixels: mostPixels });
  const { format } = await image.metadata().catch((): { format?: never } => ({}));
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') {
    throw new PictureFailed(`${file} 不是 JPEG、PNG 或 WebP 图片。\n  → 换成其中一种，再放进来。`);
  }
  return { image, format };
}
