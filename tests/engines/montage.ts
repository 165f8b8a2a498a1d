import sharp from 'sharp';

/** A picture and what stands above it. */
export interface Captioned {
  readonly caption: string;
  readonly picture: Buffer;
}

/** Height of the captions, and the space between pictures, in pixels. */
const [head, gap] = [32, 12];

/** Pictures of one size beside each other, as a PNG. */
export async function montage(pictures: readonly Captioned[], width: number, height: number): Promise<Buffer> {
  const canvas = { width: pictures.length * (width + gap) - gap, height: head + height };
  const parts = pictures.flatMap(({ caption, picture }, index) => {
    const left = index * (width + gap);
    return [
      { input: captionOf(caption, width), left, top: 0 },
      { input: picture, left, top: head },
    ];
  });
  return sharp({ create: { ...canvas, channels: 3, background: '#888' } })
    .composite(parts)
    .png({ palette: true })
    .toBuffer();
}

const captionOf = (caption: string, width: number) =>
  Buffer.from(
    `<svg width="${width}" height="${head}"><text x="4" y="22" font-family="sans-serif" font-size="18">${caption}</text></svg>`,
  );
