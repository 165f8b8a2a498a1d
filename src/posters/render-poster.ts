import { setImmediate } from 'node:timers/promises';
import type { PosterSize, PosterView } from '#views/poster/poster-view.ts';
import { composePoster } from './compose.ts';
import { type Drawing, enlarged } from './drawing.ts';
import { posterPdf } from './pdf.ts';
import { rasterise } from './raster.ts';
import { type PosterFile, posterFormats, usualFile } from './sizes.ts';
import { textLayer } from './text-layer.ts';
import { composeUpright } from './upright/upright.ts';

/** The input of a worker. */
export interface PosterOrder {
  readonly view: PosterView;
  /** undefined for the standard poster. */
  readonly size: PosterSize | undefined;
}

/** The worker's entry point. */
export const renderOrder = ({ view, size }: PosterOrder): Promise<Uint8Array> => renderPoster(view, size);

/**
 * Renders the poster: a PNG of 600 by 350 px, or the file of another size. The same view gives the same bytes.
 * @throws Error that names the character when a font has no glyph for it, or the URL if it is too long for the code.
 */
export async function renderPoster(view: PosterView, size?: PosterSize): Promise<Uint8Array> {
  if (size === undefined) return png(composePoster(view).drawing, usualFile);
  const { form, file } = posterFormats[size];
  const drawing = enlarged(composeUpright(view, form).drawing, file.width / form.width);
  return file.kind === 'pdf' ? posterPdf(drawing, file, view) : png(drawing, file);
}

async function png(drawing: Drawing, file: PosterFile): Promise<Uint8Array> {
  const texts = await textLayer(drawing, file);
  const bytes = await rasterise(drawing.scenery + texts + drawing.marks, file);
  // Native buffers are freed only between event loop turns; without this pause a long build retains 1.4 MB per poster.
  await setImmediate();
  return bytes;
}
