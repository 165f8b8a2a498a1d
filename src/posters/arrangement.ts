import { cityScene } from '#pictures/city.ts';
import type { Palette } from '#pictures/palettes.ts';
import { typeGround } from './artwork.ts';
import { fieldBeside, type Ground, inkOn, looksAlike, reads, white } from './colours.ts';
import type { Setting } from './setting.ts';

/** The two large grounds of a poster. */
export interface Arrangement {
  readonly field: Ground;
  readonly base: Ground;
}

/** A field beside the picture of the type, above a base. */
export function besidePicture(setting: Setting): Arrangement {
  const { palette } = setting;
  const picture = typeGround(setting);
  const { a, b, d, e, f, g, h, j } = palette;
  const fields = [fieldBeside(palette, picture).fill, d, a, h, f, b, e, j, g].filter(
    (field) => !looksAlike(field, picture),
  );
  return chosen(setting, { fields, bases: basesBelow(setting) });
}

/** A sky behind the city's scene: the city's field, or pale colours that no part of the scene has. */
export function behindScene(setting: Setting): Arrangement {
  const { palette, view } = setting;
  const { markup } = cityScene({ ...view.city, city: view.city.slug, crop: 'scene' });
  const free = (['h', 'd', 'e', 'b', 'g'] as const).filter((ink) => !markup.includes(`"${ink}"`));
  const fields = [palette.f, palette.tint, ...free.map((ink) => palette[ink]), palette.paper];
  return chosen(setting, { fields, bases: basesBelow(setting) });
}

/** Ink k, then the other inks that do not look like the ground of the picture above or beside. */
function basesBelow(setting: Setting): readonly string[] {
  const { a, b, d, e, g, h, j, k } = setting.palette;
  return [k, ...[a, j, d, h, e, g, b].filter((ink) => !looksAlike(ink, typeGround(setting)))];
}

const groundOf = (palette: Palette, fill: string): Ground => ({ fill, ink: inkOn(palette, fill) });

export interface Candidates {
  /** The usual one first. */
  readonly fields: readonly string[];
  readonly bases: readonly string[];
}

/**
 * The arrangement of this poster: of all pairs of different, readable colours the one at `view.arrangement`, the usual
 * one at 0. A cancelled poster is pale.
 */
export function chosen({ view, palette, isCancelled }: Setting, { fields, bases }: Candidates): Arrangement {
  const { tint, k } = palette;
  if (isCancelled) return { field: groundOf(palette, tint), base: groundOf(palette, k) };
  const readable = (colours: readonly string[]) => distinct(colours.filter((colour) => reads(palette, colour)));
  const pairs = pairsOf(readable(fields), readable(bases));
  const { field, base } = pairs[view.arrangement.colours % pairs.length] ?? { field: palette.f, base: k };
  return { field: groundOf(palette, field), base: groundOf(palette, base) };
}

/** All pairs but those that look alike; neighbours differ in both colours as far as possible. */
function pairsOf(fields: readonly string[], bases: readonly string[]) {
  return bases
    .flatMap((_, shift) => fields.map((field, i) => ({ field, base: bases[(i + shift) % bases.length] ?? white })))
    .filter(({ field, base }) => !looksAlike(field, base));
}

/** Without colours that look like an earlier one. */
function distinct(colours: readonly string[]): readonly string[] {
  return colours.filter((colour, index) => colours.slice(0, index).every((earlier) => !looksAlike(colour, earlier)));
}
