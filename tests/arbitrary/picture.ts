import sharp from 'sharp';

/** A picture that the platform takes as a poster. */
export const aPicture = (): Promise<Uint8Array> =>
  sharp({ create: { width: 600, height: 350, channels: 3, background: '#c42' } })
    .png()
    .toBuffer();
