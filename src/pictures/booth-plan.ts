import { DIGIT_HEIGHT, digitPaths } from './digits.ts';
import { picture } from './picture.ts';
import { bar, coordinate, type Ink, place, shape } from './shapes.ts';

/** A numbered booth on a plan. */
export interface Booth {
  readonly number: number;
  /** A collective name, which may cover several booths; drawn white. */
  readonly collective: boolean;
}

const COLUMNS = 7;
const TILE = 88;
const PITCH = 100;
const EDGE = 28;
const DIGITS = 34;
const rowInks: readonly [Ink, ...Ink[]] = ['b', 'e'];

/** Booths as numbered tiles in rows of seven, in input order; `label` is the accessible name. Empty string for none. */
export function boothPlan(booths: readonly Booth[], label: string): string {
  if (booths.length === 0) return '';
  const rows = Math.ceil(booths.length / COLUMNS);
  const columns = Math.min(COLUMNS, booths.length);
  const [width, height] = [columns, rows].map((count) => count * PITCH - (PITCH - TILE) + 2 * EDGE);
  const ground = bar(0, 0, width ?? 0, height ?? 0, 'd');
  return picture(
    { viewBox: `0 0 ${width} ${height}`, fit: 'xMidYMid meet', label },
    ground + booths.map(drawBooth).join(''),
  );
}

function drawBooth({ number, collective }: Booth, index: number): string {
  const row = Math.floor(index / COLUMNS);
  const x = EDGE + (index % COLUMNS) * PITCH;
  const y = EDGE + row * PITCH;
  const ink = collective ? 'w' : (rowInks[row % rowInks.length] ?? rowInks[0]);
  const { d, width } = digitPaths(String(number));
  const scale = DIGITS / DIGIT_HEIGHT;
  const left = coordinate(x + (TILE - width * scale) / 2);
  const tile = bar(x, y, TILE, TILE, ink) + place(left, y + (TILE - DIGITS) / 2, scale, shape(d, 'k'));
  return `<g data-booth="${number}">${tile}</g>`;
}
