import { escapeText, picture } from './picture.ts';
import { bar, circle, coordinate, type Ink, polygon, rings, stroke } from './shapes.ts';

/** A place in degrees; all points must use one coordinate system. */
export interface LocatorPoint {
  readonly lng: number;
  readonly lat: number;
  /** Undefined for the main place, which is drawn as a target. */
  readonly number: number | undefined;
}

export interface Locator {
  readonly points: readonly LocatorPoint[];
  /** Accessible name of the picture. */
  readonly label: string;
  /** Whether a line joins the points in order. */
  readonly joined?: boolean;
}

const WIDTH = 480;
const MARGIN = 44;
const FOOT = 56;
const MIN_HEIGHT = 200;
const MAX_HEIGHT = 520;
const RADIUS = 17;
const KM_PER_DEGREE = 111.195;
/** Minimum width of the shown area. */
const MIN_KM = 0.6;

/**
 * Relative positions of places as numbered discs, north up, with a scale bar. Drawn from coordinates only: not a map.
 * Overlapping discs move apart; a leader line connects a moved disc to its place. Empty string for fewer than two
 * points.
 */
export function locator({ points, label, joined = false }: Locator): string {
  if (points.length < 2) return '';
  const { places, height, pixelsPerKm } = project(points);
  const discs = spread(places, height - FOOT);
  const path = places.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('');
  const body = [
    bar(0, 0, WIDTH, height, 'd'),
    joined ? stroke(path, 'a', 5, 'round') : '',
    ...places.map((place, i) => leader(place, discs[i] ?? place)),
    ...discs.map((disc, i) => drawDisc(disc, points[i]?.number)),
    northArrow(WIDTH - 34, height - 40),
    scaleBar(MARGIN - RADIUS, height - 24, pixelsPerKm),
  ];
  return picture(
    { viewBox: `0 0 ${WIDTH} ${height}`, fit: 'xMidYMid meet', label, className: 'pic locator' },
    body.join(''),
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Projected {
  readonly places: readonly Place[];
  readonly height: number;
  readonly pixelsPerKm: number;
}

/** Equirectangular projection around the centre of the points; error below 1 % within a city. */
function project(points: readonly LocatorPoint[]): Projected {
  const [west, east] = bounds(points.map(({ lng }) => lng));
  const [south, north] = bounds(points.map(({ lat }) => lat));
  const middle = (south + north) / 2;
  const kmEast = KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
  const across = Math.max((east - west) * kmEast, MIN_KM);
  const down = (north - south) * KM_PER_DEGREE;
  const scale = Math.min((WIDTH - 2 * MARGIN) / across, (MAX_HEIGHT - 2 * MARGIN - FOOT) / Math.max(down, MIN_KM / 4));
  const height = Math.round(Math.max(MIN_HEIGHT, down * scale + 2 * MARGIN + FOOT));
  const middleY = (height - FOOT) / 2;
  const places = points.map(({ lng, lat }) => ({
    x: WIDTH / 2 + (lng - (west + east) / 2) * kmEast * scale,
    y: middleY - (lat - middle) * KM_PER_DEGREE * scale,
  }));
  return { places, height, pixelsPerKm: scale };
}

const bounds = (values: readonly number[]): readonly [least: number, most: number] => [
  Math.min(...values),
  Math.max(...values),
];

/** Moves overlapping discs apart, in 40 iterations; overlaps may remain. Discs stay inside the picture. */
function spread(places: readonly Place[], bottom: number): readonly Place[] {
  const discs = places.map(({ x, y }) => ({ x, y }));
  const pairs = discs.flatMap((a, i) => discs.slice(i + 1).map((b) => [a, b, i] as const));
  for (let round = 0; round < 40; round++) {
    for (const [a, b, i] of pairs) moveApart(a, b, i, bottom);
  }
  return discs;
}

/** Moves two overlapping discs by half the overlap each. Discs at the same position move at the angle `seed` (rad). */
function moveApart(a: Movable, b: Movable, seed: number, bottom: number): void {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  const push = (2 * RADIUS + 4 - distance) / 2;
  if (push <= 0) return;
  const angle = distance < 0.01 ? seed : Math.atan2(b.y - a.y, b.x - a.x);
  move(a, -push, angle, bottom);
  move(b, push, angle, bottom);
}

interface Movable {
  x: number;
  y: number;
}

function move(disc: Movable, by: number, angle: number, bottom: number): void {
  disc.x = clamp(disc.x + by * Math.cos(angle), RADIUS + 4, WIDTH - RADIUS - 4);
  disc.y = clamp(disc.y + by * Math.sin(angle), RADIUS + 4, bottom);
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

function leader(place: Place, disc: Place): string {
  if (Math.hypot(disc.x - place.x, disc.y - place.y) < 4) return '';
  const line = `M${coordinate(place.x)} ${coordinate(place.y)}L${coordinate(disc.x)} ${coordinate(disc.y)}`;
  return stroke(line, 'k', 2) + circle(place.x, place.y, 4, 'k');
}

function drawDisc({ x, y }: Place, number: number | undefined): string {
  if (number === undefined) return rings(x, y, [RADIUS + 3, RADIUS, RADIUS - 8], ['k', 'b', 'k']);
  return circle(x, y, RADIUS, 'k') + write(String(number), x, y + 7, 'w', 20, 'middle');
}

const northArrow = (x: number, y: number) =>
  polygon([x, y - 26, x + 9, y, x, y - 6, x - 9, y], 'k') + write('北', x, y + 20, 'k', 17, 'middle');

/** A bar of the largest listed length (km) that takes at most a third of the picture's width. */
function scaleBar(x: number, y: number, pixelsPerKm: number): string {
  const km = [50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1].find((each) => each * pixelsPerKm <= WIDTH / 3) ?? 0.1;
  const length = km * pixelsPerKm;
  const text = km < 1 ? `${km * 1000} 米` : `${km} 公里`;
  const line = `M${coordinate(x)} ${y - 5}v10M${coordinate(x)} ${y}h${coordinate(length)}m0 -5v10`;
  return stroke(line, 'k', 3) + write(text, x + length + 10, y + 6, 'k', 17, 'start');
}

function write(text: string, x: number, y: number, ink: Ink, size: number, anchor: 'start' | 'middle'): string {
  return `<text class="${ink}" x="${coordinate(x)}" y="${coordinate(y)}" font-size="${size}" font-weight="700" text-anchor="${anchor}">${escapeText(text)}</text>`;
}
