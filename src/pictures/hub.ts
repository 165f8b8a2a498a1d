import { picture } from './picture.ts';
import { circle, domes, dots, hexagon, place, polygon, quarter, shape, stroke } from './shapes.ts';

/** The hub's picture, 1600 by 750: the question mark and other shapes of the kit, right of the middle. */
export function hubPicture(): string {
  const grounds = quarter(1600, 750, 560, 'a', 'nw') + shape('M1280-40h340v360a340 340 0 0 1-340-360z', 'c');
  const kit =
    dots(1376, 470, 4, 4, 56, 10, 'w') +
    domes(940, 750, [128, 96, 64, 32], ['w', 'c']) +
    hexagon(880, 130, 84, 'e') +
    hexagon(880, 130, 38, 'f');
  const mark = place(1150, 300, 1.75, stroke('M-90 0A90 90 0 1 1 0 90V140', 'k', 62)) + circle(1150, 650, 58, 'c');
  return picture({ viewBox: '0 0 1600 750', fit: 'xMaxYMid slice' }, grounds + kit + mark);
}

/** The sign for the whole country, on a city's canvas: sun, quarter disc, mountain and hexagon. */
export function drawHub(): string {
  const mountain = polygon([100, 800, 400, 400, 700, 800], 'a');
  return circle(300, 300, 200, 'c') + quarter(500, 500, 300, 'b', 'ne') + mountain + hexagon(700, 620, 150, 'e');
}
