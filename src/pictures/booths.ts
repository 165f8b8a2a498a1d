import { hash, pick } from './hash.ts';
import { picture } from './picture.ts';
import { bar, circle, dots, half, hexagon, type Ink, polygon, quarter, questionMark } from './shapes.ts';

const COLUMNS = 7;
const TILE = 100;

/** A booth's sign on a tile of 100 by 100 with ground `back`. */
type Sign = (x: number, y: number, back: Ink, one: Ink, two: Ink) => string;

const signs: readonly [Sign, ...Sign[]] = [
  (x, y, back, one) => circle(x + 50, y + 50, 36, one) + circle(x + 50, y + 50, 14, back),
  (x, y, _back, one, two) => quarter(x, y + 100, 100, one) + quarter(x, y + 100, 50, two),
  (x, y, _back, one, two) => half(x + 50, y + 50, 50, one) + half(x + 50, y + 100, 50, two),
  (x, y, _back, one) => polygon([x, y + 100, x + 100, y, x + 100, y + 100], one),
  (x, y, _back, one, two) => hexagon(x + 50, y + 50, 42, one) + circle(x + 50, y + 50, 16, two),
  (x, y, _back, one) => dots(x + 20, y + 20, 3, 3, 30, 9, one),
  (x, y, _back, one, two) => half(x, y + 50, 50, one, 'e') + half(x + 100, y + 50, 50, two, 'w'),
  (x, y, _back, one, two) =>
    polygon([x + 10, y + 90, x + 50, y + 12, x + 90, y + 90], one) + circle(x + 50, y + 64, 14, two),
];

const grounds = ['a', 'c', 'w', 'k', 'e'] as const;
const inksOn: Readonly<Record<(typeof grounds)[number], readonly [Ink, Ink, Ink]>> = {
  a: ['b', 'w', 'e'],
  c: ['k', 'w', 'b'],
  w: ['a', 'c', 'k'],
  k: ['b', 'c', 'e'],
  e: ['k', 'w', 'b'],
};

/**
 * The main event as a wall of tiles: one per booth, then a question mark. The accessible name states the count. Empty
 * string when `count` is below 1.
 */
export function boothsPicture(count: number, seed: string): string {
  if (count < 1) return '';
  const tiles = Array.from({ length: count }, (_, i) => drawBooth(i, hash(`${seed}/booth-${i}`)));
  const { x, y } = cellOf(count);
  const rows = Math.ceil((count + 1) / COLUMNS);
  const frame = { viewBox: `0 0 ${COLUMNS * TILE} ${rows * TILE}`, fit: 'xMidYMid meet', label: `${count} 个展位` };
  return picture(frame, tiles.join('') + questionMark(x + 50, y + 38, 0.26, 'k', 'c'));
}

function drawBooth(index: number, bits: number): string {
  const { x, y, column, row } = cellOf(index);
  const back = grounds[(column + row * 2 + ((bits >>> 9) % 2)) % grounds.length] ?? 'a';
  const one = pick(inksOn[back], bits, 4);
  const two = inksOn[back][(inksOn[back].indexOf(one) + 1) % 3] ?? 'k';
  return bar(x, y, TILE, TILE, back) + pick(signs, bits, 2)(x, y, back, one, two);
}

function cellOf(index: number): {
  readonly x: number;
  readonly y: number;
  readonly column: number;
  readonly row: number;
} {
  const column = index % COLUMNS;
  const row = Math.floor(index / COLUMNS);
  return { x: column * TILE, y: row * TILE, column, row };
}
