import sharp from 'sharp';
import { posterHeight, posterWidth } from './drawing.ts';

const formats = ['jpeg', 'png', 'webp'];
/** Above any camera's resolution; rejects decompression bombs. */
const maxPixels = 100_000_000;

/**
 * Converts an editor's picture, which replaces the drawn poster, to a PNG of 600 by 350 px. Shows the whole picture,
 * with white bars where the aspect ratio differs.
 * @param picture Path or bytes of a JPEG, PNG or WebP file. SVG is rejected: it can make the renderer read other files.
 * @throws Error when the format differs, the file is damaged or larger than 100 megapixels.
 */
export async function posterFromPicture(picture: string | Uint8Array): Promise<Uint8Array> {
  const image = sharp(picture, { failOn: 'error', limitInputPixels: maxPixels });
  const { format } = await image.metadata();
  if (!format || !formats.includes(format)) throw new Error(`海报图片要用 JPEG、PNG 或 WebP 格式，不能用 ${format}。`);
  return image
    .autoOrient()
    .resize({ width: posterWidth, height: posterHeight, fit: 'contain', background: '#FFFFFF' })
    .flatten({ background: '#FFFFFF' })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
