import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { compareText } from './compare.ts';
import { mediaExtensions } from './layout.ts';

/** Wide enough for a page at twice the density; larger pictures are made smaller. */
const widest = 1600;
const mostPixels = 100_000_000;

/** Where an editor's picture lies. */
export const mediaPath = (contentDir: string, campaignId: string, file: string): string =>
  path.join(contentDir, 'campaigns', campaignId, 'media', file);

/** Names of the pictures in a campaign's media folder, in order; none when it has no such folder. */
export async function mediaFiles(contentDir: string, campaignId: string): Promise<readonly string[]> {
  const entries = await readdir(mediaPath(contentDir, campaignId, ''), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && isPicture(entry.name))
    .map(({ name }) => name)
    .sort(compareText);
}

const isPicture = (name: string) => mediaExtensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));

/**
 * A picture as it is published: decoded and encoded anew, upright, at most 1600 px wide, without EXIF, place or profile.
 * @throws Error when it is not a whole JPEG, PNG or WebP.
 */
export async function publishedPicture(file: string): Promise<{ readonly bytes: Uint8Array; readonly type: string }> {
  const image = sharp(file, { failOn: 'error', limitInputPixels: mostPixels });
  const { format } = await image.metadata().catch((): { format?: never } => ({}));
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') {
    throw new Error(`${file} 不是 JPEG、PNG 或 WebP 图片。`);
  }
  const resized = image.autoOrient().resize({ width: widest, withoutEnlargement: true });
  return { bytes: new Uint8Array(await resized.toFormat(format).toBuffer()), type: `image/${format}` };
}
