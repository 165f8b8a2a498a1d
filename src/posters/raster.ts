import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { posterHeight, posterWidth } from './drawing.ts';

// Threads of the pool are the parallelism; sharp's own would fight over the same cores.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Draws the content of an SVG of a poster's size as PNG, eight bits a channel, without transparency. No fonts, no files
 * are read.
 */
export function rasterise(content: string): Promise<Buffer> {
  const size = `width="${posterWidth}" height="${posterHeight}" viewBox="0 0 ${posterWidth} ${posterHeight}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const raw = { width: posterWidth, height: posterHeight, channels: 4 } as const;
  return sharp(pixels, { raw }).removeAlpha().png({ compressionLevel: 4 }).toBuffer();
}
