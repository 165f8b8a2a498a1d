import { greyed, mix, type Palette, paletteFor, palettes } from '#pictures/palettes.ts';
import type { Ink } from '#pictures/shapes.ts';
import { typeGrounds } from '#pictures/type.ts';
import type { PosterView } from '#views/poster/poster-view.ts';
import { reads } from './colours.ts';

/** The input of every part of one poster. */
export interface Setting {
  readonly view: PosterView;
  readonly palette: Palette;
  /** The palette of the pictures: grey when the activity is cancelled. */
  readonly art: Palette;
  readonly isCancelled: boolean;
  /** Small text everywhere: the last fallback for a poster with too much text. */
  readonly isTight: boolean;
}

export function settingOf(view: PosterView, isTight: boolean): Setting {
  const palette = palettes[paletteFor({ city: view.city.slug, palette: view.palette, scenery: view.city.scenery })];
  const isCancelled = view.stamps.includes('cancelled');
  return { view, palette, art: isCancelled ? greyArt(palette, typeGrounds[view.type]) : palette, isCancelled, isTight };
}

/** Greys; the ground is darkened where text would be unreadable on it. */
function greyArt(palette: Palette, ground: Ink): Palette {
  const grey = greyed(palette);
  const fill = grey[ground];
  return reads(palette, fill) ? grey : { ...grey, [ground]: mix(fill, palette.k, 0.3) };
}
