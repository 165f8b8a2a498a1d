import { drawMark, type Mark } from './mark.ts';
import { picture } from './picture.ts';
import { circle, domes, dots, hexagon, place, polygon, quarter, rings, shape, stroke } from './shapes.ts';

/**
 * The hub's picture: its mark and other shapes of the kit, 810 by 750, in the lower right corner of its frame.
 * The shape in the upper right corner is an `<svg>` of its own, which keeps to that corner in a frame of any height.
 */
export function hubPicture(mark: Mark): string {
  const corner = shape('M1280-40h340v360a340 340 0 0 1-340-360z', 'c');
  const kit =
    dots(1376, 470, 4, 4, 56, 10, 'w') +
    domes(940, 750, [128, 96, 64, 32], ['w', 'c']) +
    hexagon(880, 130, 84, 'e') +
    hexagon(880, 130, 38, 'f');
  const layer = (vertical: 'YMin' | 'YMax', body: string): string =>
    picture({ viewBox: '790 0 810 750', fit: `xMax${vertical} meet` }, body);
  return (
    layer('YMax', quarter(1600, 750, 560, 'a', 'nw')) + layer('YMin', corner) + layer('YMax', kit + largeMark(mark))
  );
}

/** The hub's mark in the middle of its picture; rings for a hub without one. */
function largeMark(mark: Mark): string {
  if (mark === 'none') return rings(1150, 460, [210, 140, 70], ['k', 'f', 'c']);
  if (mark !== 'question') return drawMark(mark, 905, 220, 460);
  return place(1150, 300, 1.75, stroke('M-90 0A90 90 0 1 1 0 90V140', 'k', 62)) + circle(1150, 650, 58, 'c');
}

/** The sign for the whole country, on a city's canvas: sun, quarter disc, mountain and hexagon. */
export function drawHub(): string {
  const mountain = polygon([100, 800, 400, 400, 700, 800], 'a');
  return circle(300, 300, 200, 'c') + quarter(500, 500, 300, 'b', 'ne') + mountain + hexagon(700, 620, 150, 'e');
}
