import sharp from 'sharp';
import { posterHeight, posterWidth } from './drawing.ts';

const formats = ['jpeg', 'png', 'webp'];
/** More than any camera's; a bomb of pixels is refused. */
const mostPixels = 100_000_000;

/**
 * A picture that an editor supplies in place of the drawn poster, as PNG of a poster's size: the whole picture, on
 * white where its shape differs.
 * @param picture Path or bytes of a JPEG, PNG or WebP file. SVG is refused: it can make the renderer read other files.
 * @throws Error when it is none of these or damaged.
 */
export async function posterFromPicture(picture: string | Uint8Array): Promise<Uint8Array> {
  const image = sharp(picture, { failOn: 'error', limitInputPixels: mostPixels });
  const { format } = await image.metadata();
  if (!format || !formats.includes(format)) throw new Error(`海报图片要用 JPEG、PNG 或 WebP 格式，不能用 ${format}。`);
  return image
    .autoOrient()
    .resize({ width: posterWidth, height: posterHeight, fit: 'contain', background: '#FFFFFF' })
    .flatten({ background: '#FFFFFF' })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
