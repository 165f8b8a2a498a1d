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

/** Four bytes a pixel, starting on a word's boundary. */
function pixelsOf(content: string): Buffer {
  const size = `width="${posterWidth}" height="${posterHeight}" viewBox="0 0 ${posterWidth} ${posterHeight}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

/** Colours come multiplied by their opacity, and most of a foreground is clear. */
function blend(below: Pixels, above: Buffer): Pixels {
  const result = Buffer.from(below);
  const whole = new Uint32Array(above.buffer, above.byteOffset, above.length / 4);
  for (let pixel = 0; pixel < whole.length; pixel += 1) {
    if (whole[pixel] === 0) continue;
    const [from, to] = [pixel * 4, pixel * 3];
    const through = 255 - (above[from + 3] ?? 0);
    for (let channel = 0; channel < 3; channel += 1) {
      const beneath = Math.round(((result[to + channel] ?? 0) * through) / 255);
      result[to + channel] = (above[from + channel] ?? 0) + beneath;
    }
  }
  return result;
}
