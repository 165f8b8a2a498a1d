import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Size } from './drawing.ts';

// The worker pool already uses the cores; sharp's own threads would compete for them.
sharp.concurrency(1);
sharp.cache(false);

/** Number of pixels up to which level 4 takes half the time of level 9 and gives a hardly larger file. */
const maxFastPixels = 300_000;

/**
 * Renders the content of an SVG (without the `<svg>` element) as PNG of the given size in px: eight bits per channel,
 * no alpha channel. Loads no system fonts: text must be outlines.
 */
export function rasterise(content: string, { width, height }: Size): Promise<Buffer> {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const raw = { width, height, channels: 4 } as const;
  const compressionLevel = width * height > maxFastPixels ? 9 : 4;
  return sharp(pixels, { raw }).removeAlpha().png({ compressionLevel }).toBuffer();
}
