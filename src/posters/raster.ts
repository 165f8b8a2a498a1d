import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { posterHeight, posterWidth } from './drawing.ts';

sharp.concurrency(1);
sharp.cache(false);

/** Pixels of a poster: three bytes each, red, green, blue. */
export type Pixels = Buffer;

/** How many sceneries are kept, 630 kB each. */
const keptSceneries = 48;
const kept = new Map<string, Pixels>();

/** Draws the layers of a poster over each other. Sceneries are kept: activities of one kind share them. */
export function rasterise(scenery: string, foreground: string): Pixels {
  return blend(sceneryPixels(scenery), pixelsOf(foreground));
}

/** Eight bits a channel, without transparency. */
export function encodePng(pixels: Pixels): Promise<Buffer> {
  const raw = { width: posterWidth, height: posterHeight, channels: 3 } as const;
  return sharp(pixels, { raw }).png({ compressionLevel: 4 }).toBuffer();
}

function sceneryPixels(scenery: string): Pixels {
  const known = kept.get(scenery);
  if (known) {
    kept.delete(scenery);
    kept.set(scenery, known);
    return known;
  }
  const pixels = blend(Buffer.alloc(posterWidth * posterHeight * 3, 255), pixelsOf(scenery));
  kept.set(scenery, pixels);
  const [oldest] = kept.keys();
  if (kept.size > keptSceneries && oldest !== undefined) kept.delete(oldest);
  return pixels;
}

/** Four bytes a pixel, colours multiplied by their opacity. */
function pixelsOf(content: string): Buffer {
  const size = `width="${posterWidth}" height="${posterHeight}" viewBox="0 0 ${posterWidth} ${posterHeight}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

function blend(below: Pixels, above: Buffer): Pixels {
  const result = Buffer.from(below);
  for (let from = 0, to = 0; from < above.length; from += 4, to += 3) {
    const opacity = above[from + 3] ?? 0;
    if (opacity === 0) continue;
    const through = 255 - opacity;
    result[to] = (above[from] ?? 0) + Math.round(((result[to] ?? 0) * through) / 255);
    result[to + 1] = (above[from + 1] ?? 0) + Math.round(((result[to + 1] ?? 0) * through) / 255);
    result[to + 2] = (above[from + 2] ?? 0) + Math.round(((result[to + 2] ?? 0) * through) / 255);
  }
  return result;
}
