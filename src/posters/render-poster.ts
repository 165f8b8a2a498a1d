import { setImmediate } from 'node:timers/promises';
import type { PosterView } from '#views/poster/poster-view.ts';
import { composePoster } from './compose.ts';
import { rasterise } from './raster.ts';
import { textLayer } from './text-layer.ts';

/**
 * The poster as PNG, 600 by 350 px; the same view gives the same bytes.
 * @throws Error that names the character when the fonts lack one, or the address when it is too long for the code.
 */
export async function renderPoster(view: PosterView): Promise<Uint8Array> {
  const { drawing } = composePoster(view);
  const texts = await textLayer(drawing);
  const png = await rasterise(drawing.scenery + texts + drawing.marks);
  // Native buffers are freed between turns of the event loop only; without a pause a long build keeps 1.4 MB for each
  // poster.
  await setImmediate();
  return png;
}
