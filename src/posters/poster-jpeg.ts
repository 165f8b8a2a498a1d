import sharp from 'sharp';

/** A poster's PNG as JPEG, with colours as fine as its outlines: the codes and small letters stay sharp. */
export const posterJpeg = (png: Uint8Array): Promise<Uint8Array> =>
  sharp(png).jpeg({ quality: 80, chromaSubsampling: '4:4:4' }).toBuffer();
