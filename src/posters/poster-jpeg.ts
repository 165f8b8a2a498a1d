import sharp from 'sharp';

/** Converts a poster's PNG to JPEG. No chroma subsampling: QR codes and small letters stay sharp. */
export const posterJpeg = (png: Uint8Array): Promise<Uint8Array> =>
  sharp(png).jpeg({ quality: 80, chromaSubsampling: '4:4:4' }).toBuffer();
