import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Size } from './drawing.ts';

// The worker pool already uses the cores; sharp's own threads would compete for them.
sharp.concurrency(1);
sharp.cache(false);

/** Zlib's level: 9 gives files that are a seventh to a fifth smaller and takes two to three times as long. */
const compressionLevel = 7;

/**
 * Renders the content of an SVG (without the `<svg>` element) as PNG of the given size in px: eight bits per channel,
 * no alpha channel. Loads no system fonts: text must be outlines.
 */
export function rasterise(content: string, { width, height }: Size): Promise<Buffer> {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const raw = { width, height, channels: 4 } as const;
  return sharp(pixels, { raw }).removeAlpha().png({ compressionLevel }).toBuffer();
}
