import { hash, pick } from './hash.ts';
import { picture } from './picture.ts';
import { bar, circle, half, hexagon, type Ink, polygon, quarter } from './shapes.ts';

const CELLS = 32;
const CELL = 50;

type Cell = (x: number, ink: Ink) => string;

const shapes: readonly [Cell, ...Cell[]] = [
  (x, ink) => quarter(x, CELL, CELL, ink, 'ne'),
  (x, ink) => quarter(x + CELL, 0, CELL, ink, 'sw'),
  (x, ink) => half(x + 25, CELL, 25, ink),
  (x, ink) => circle(x + 25, 25, 25, ink),
  (x, ink) => polygon([x, CELL, x + CELL, 0, x + CELL, CELL], ink),
  (x, ink) => circle(x + 25, 25, 12, ink),
  (x, ink) => hexagon(x + 25, 25, 25, ink),
];

/** Inks of a cell's ground and shape; without ground the field colour shows through. */
const pairs: readonly [readonly [Ink | undefined, Ink], ...(readonly [Ink | undefined, Ink])[]] = [
  [undefined, 'k'],
  ['a', 'w'],
  [undefined, 'd'],
  ['e', 'k'],
  ['c', 'w'],
  [undefined, 'e'],
  ['d', 'a'],
  ['k', 'b'],
];

/** The frieze above the footer, 1600 by 50, on the field colour; the seed is the site's id. */
export function stripPicture(seed: string): string {
  const cells = Array.from({ length: CELLS }, (_, i) => {
    const bits = hash(`${seed}/strip-${i}`);
    const [ground, ink] = pick(pairs, bits, 7);
    const back = ground === undefined ? '' : bar(i * CELL, 0, CELL, CELL, ground);
    return back + pick(shapes, bits, 3)(i * CELL, ink);
  });
  return picture({ viewBox: `0 0 ${CELLS * CELL} ${CELL}`, fit: 'xMinYMid slice' }, cells.join(''));
}
