import jsqr from 'jsqr';
import sharp from 'sharp';

/** What the QR code in a picture says; undefined when there is none that can be read. */
export async function readCode(png: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
