import { greyed, type Palette, paletteFor, palettes } from '#pictures/palettes.ts';
import type { PosterView } from '#views/poster/poster-view.ts';

/** What every part of one poster is drawn from. */
export interface Setting {
  readonly view: PosterView;
  readonly palette: Palette;
  /** The palette of the pictures: grey when the activity is cancelled. */
  readonly art: Palette;
  readonly isCancelled: boolean;
  /** The last resort for a poster with too much to say: everything small. */
  readonly isTight: boolean;
}

export function settingOf(view: PosterView, isTight: boolean): Setting {
  const palette = palettes[paletteFor(view.city.slug, view.palette)];
  const isCancelled = view.stamps.includes('cancelled');
  return { view, palette, art: isCancelled ? greyed(palette) : palette, isCancelled, isTight };
}
