import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { type PaletteId, paletteIds } from '#pictures/palettes.ts';
import { composePoster } from '#posters/compose.ts';
import { phone, sheet, square } from '#posters/upright/form.ts';
import { composeUpright } from '#posters/upright/upright.ts';
import type { PosterView } from '#views/poster/poster-view.ts';
import { aPosterView, layouts } from '../posters/a-poster-view.ts';

/** Share of pixels in other colours from which two posters look different. */
const perceptible = 0.04;

/** The pictures and grounds of a poster without its text. */
const landscape = (view: PosterView) => composePoster(view).drawing.scenery;

/** One type for each ground of a picture. */
const types = ['hands-on', 'exhibition', 'outreach', 'consultation', 'talk', 'show'] as const;

/** The posters of every palette, in two types each, that are hard to tell apart. */
const alikeInSomePalette = (drawn: (view: PosterView) => string, overrides: Partial<PosterView>) =>
  paletteIds.flatMap((palette, i) =>
    [i, i + 3].flatMap((at) => {
      const type = types[at % types.length] ?? 'talk';
      return alike(eightOf(palette, { ...overrides, type }), drawn).map((pair) => `${type} ${palette}: ${pair}`);
    }),
  );

test.each(layouts)('eight posters of one type, topic and layout are told apart: %s', (layout) => {
  expect(alikeInSomePalette(landscape, { layout })).toEqual([]);
});

test.each(Object.entries({ phone, square, sheet }))('so are those of the form %s', (_, form) => {
  const drawn = (view: PosterView) => composeUpright(view, form).drawing.scenery;
  expect((['city', 'full'] as const).flatMap((layout) => alikeInSomePalette(drawn, { layout }))).toEqual([]);
});

/** Posters that differ in nothing but their arrangement. */
function eightOf(palette: PaletteId, overrides: Partial<PosterView>): readonly PosterView[] {
  const city = { slug: palette, shortName: '固原', latitude: 30, altitude: 100, scenery: ['river', 'pagoda'] as const };
  return Array.from({ length: 8 }, (_, colours) =>
    aPosterView({ title: '光', ...overrides, city, arrangement: { colours, turn: 0 } }),
  );
}

/** The pairs that are hard to tell apart. */
function alike(views: readonly PosterView[], drawn: (view: PosterView) => string): readonly string[] {
  const rasters = views.map((view) => rasterOf(drawn(view)));
  return rasters.flatMap((one, i) =>
    rasters.slice(i + 1).flatMap((other, j) => {
      const share = differing(one, other);
      return share >= perceptible ? [] : [`${i} ${i + 1 + j} ${share.toFixed(3)}`];
    }),
  );
}

function rasterOf(scenery: string): Buffer {
  const size = 'width="120" height="120" viewBox="0 0 600 600"';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${scenery}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

/** Share of the drawn pixels whose colours are at least 48 apart in RGB. */
function differing(one: Buffer, other: Buffer): number {
  const apart = (at: number) => (one[at] ?? 0) - (other[at] ?? 0);
  let [drawn, different] = [0, 0];
  for (let at = 0; at < one.length; at += 4) {
    if (one[at + 3] === 0) continue;
    drawn++;
    const [red, green, blue] = [apart(at), apart(at + 1), apart(at + 2)];
    if (red * red + green * green + blue * blue >= 48 * 48) different++;
  }
  return different / drawn;
}
