import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Size } from './drawing.ts';

// Threads of the pool are the parallelism; sharp's own would fight over the same cores.
sharp.concurrency(1);
sharp.cache(false);

/** Px up to which a file packed in half the time is hardly larger. */
const quick = 300_000;

/**
 * Draws the content of an SVG of so many px as PNG, eight bits a channel, without transparency. No fonts, no files are
 * read.
 */
export function rasterise(content: string, { width, height }: Size): Promise<Buffer> {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const raw = { width, height, channels: 4 } as const;
  const compressionLevel = width * height > quick ? 9 : 4;
  return sharp(pixels, { raw }).removeAlpha().png({ compressionLevel }).toBuffer();
}
