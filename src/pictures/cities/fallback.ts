import { hash, pick } from '../hash.ts';
import {
  arch,
  bar,
  circle,
  domes,
  dots,
  half,
  type Ink,
  mirror,
  polygon,
  quarter,
  shape,
  stroke,
  wave,
} from '../shapes.ts';

export interface Surroundings {
  readonly city: string;
  readonly altitude?: number;
  readonly latitude?: number;
  readonly sea?: boolean;
}

/**
 * A scene for a city that nobody has drawn: snow peaks from 2500 m, peaks from 800 m, hills from 150 m, a town on the
 * plain below; a lighthouse and a sail by the sea, else an observatory; a sun that stands higher in the south, and a ring
 * in the field for every eight degrees north. The slug decides what remains open, so that the scene never changes.
 */
export function drawFallback({ city, altitude = 100, latitude = 35, sea = false }: Surroundings): string {
  const seed = hash(city);
  const landmark = sea ? drawLighthouse() + drawBoat() : drawObservatory();
  const subject = drawSky(seed, latitude) + drawRelief(seed, altitude) + drawRings(seed, latitude) + landmark;
  const ground = sea ? drawSea() : drawLowGround(seed);
  return ground + (seed % 2 === 1 ? mirror(800, subject) : subject);
}

function drawSky(seed: number, latitude: number): string {
  const y = 170 + Math.round(((Math.min(54, Math.max(3, latitude)) - 3) / 51) * 170);
  const x = pick([240, 520, 580], seed, 4);
  return dots(x > 400 ? 60 : 540, 70, 5, 3, 50, 7, 'w') + circle(x, y, pick([150, 170, 190], seed, 8), 'c');
}

function drawRelief(seed: number, altitude: number): string {
  if (altitude >= 800) return drawPeaks(seed, altitude >= 2500);
  return altitude >= 150 ? drawHills(seed) : drawTown(seed);
}

function drawPeaks(seed: number, snow: boolean): string {
  const x = pick([360, 400, 440], seed, 6);
  const top = pick([200, 230, 260], seed, 12);
  const far = drawPeak(x - 290, 440, 240, 'e', 'a') + drawPeak(1180, 520, 300, 'e', 'a');
  const near = drawPeak(x + 270, 380, 290, 'a', 'k') + (snow ? drawSnow(x + 270, 380, 290) : '');
  return far + near + drawPeak(x, top, 390, 'a', 'k') + (snow ? drawSnow(x, top, 390) : '');
}

function drawPeak(x: number, top: number, reach: number, light: Ink, dark: Ink): string {
  return polygon([x - reach, 800, x, top, x + reach, 800], light) + polygon([x, 800, x, top, x + reach, 800], dark);
}

function drawSnow(x: number, top: number, reach: number): string {
  const side = (reach / (800 - top)) * 130;
  const teeth = [
    x + side,
    top + 130,
    x + side / 2,
    top + 90,
    x,
    top + 150,
    x - side / 2,
    top + 90,
    x - side,
    top + 130,
  ];
  return polygon([x, top, ...teeth], 'w');
}

type ReliefInks = readonly [Ink, Ink, Ink];

const reliefInks: readonly [ReliefInks, ...ReliefInks[]] = [
  ['e', 'a', 'd'],
  ['a', 'e', 'w'],
  ['e', 'w', 'a'],
];

function drawHills(seed: number): string {
  const [one, two, three] = pick(reliefInks, seed, 5);
  const tall = pick([440, 490, 540], seed, 10);
  const back = arch(-150, 800, 220, 230, three) + arch(620, 800, 240, 430, one) + arch(30, 800, 240, 400, one);
  const front = arch(430, 800, 230, tall, two) + arch(210, 800, 250, 330, three) + arch(900, 800, 260, 260, two);
  return back + front;
}

type Block = (x: number, height: number, ink: Ink) => string;

const WIDTH = 106;
const blocks: readonly [Block, ...Block[]] = [
  (x, height, ink) => bar(x, 800 - height, WIDTH, height, ink) + dots(x + 23, 840 - height, 3, 4, 30, 7, windowOn(ink)),
  (x, height, ink) =>
    arch(x, 800, WIDTH, height, ink) + circle(x + WIDTH / 2, 800 - height + WIDTH / 2, 24, windowOn(ink)),
  (x, height, ink) =>
    bar(x, 860 - height, WIDTH, height, ink) +
    polygon([x, 860 - height, x + WIDTH, 800 - height, x + WIDTH, 860 - height], ink) +
    stroke(`M${x + 20} ${900 - height}h66m-66 36h66m-66 36h66`, windowOn(ink), 12),
  (x, height, ink) =>
    polygon([x, 860 - height, x + WIDTH / 2, 780 - height, x + WIDTH, 860 - height], windowOn(ink)) +
    bar(x, 860 - height, WIDTH, height, ink) +
    arch(x + 33, 980 - height, 40, 80, windowOn(ink)),
];

/** Seven houses shoulder to shoulder, the middle ones higher. */
function drawTown(seed: number): string {
  const inks = pick<readonly [Ink, Ink, Ink, Ink]>(
    [
      ['a', 'w', 'e', 'k'],
      ['e', 'k', 'w', 'a'],
      ['k', 'e', 'a', 'w'],
    ],
    seed,
    5,
  );
  const heights = [210, 300, 380, 470, 350, 420, 260];
  const houses = heights.map((height, i) => {
    const block = pick(blocks, seed, 3 * i);
    return block(36 + i * WIDTH, height + ((seed >>> (2 * i)) % 3) * 30, inks[i % 4] ?? 'a');
  });
  return houses.join('');
}

function windowOn(ink: Ink): Ink {
  return ink === 'w' || ink === 'e' ? 'k' : 'b';
}

/** An observatory's dome on its drum, the slit open. */
function drawObservatory(): string {
  const dome = half(690, 660, 116, 'w') + shape('M678 660l16-117a116 116 0 0 1 52 15l-18 102z', 'k');
  return bar(586, 656, 208, 144, 'g') + bar(566, 650, 248, 18, 'k') + dome + arch(660, 800, 60, 96, 'k');
}

function drawLighthouse(): string {
  const tower =
    polygon([650, 800, 672, 440, 748, 440, 770, 800], 'w') + polygon([710, 800, 710, 440, 748, 440, 770, 800], 'd');
  const lamp = bar(678, 376, 64, 60, 'b') + bar(654, 430, 112, 16, 'k') + half(710, 378, 46, 'k');
  return tower + bar(665, 540, 90, 44, 'c') + bar(656, 668, 108, 48, 'c') + lamp + half(710, 800, 120, 'a');
}

function drawBoat(): string {
  return (
    shape('M330 706a90 90 0 0 0 180 0z', 'k') + quarter(415, 692, 160, 'c', 'nw') + quarter(430, 692, 120, 'b', 'ne')
  );
}

function drawSea(): string {
  return wave(-900, 700, 26, 50, 'a', 25) + wave(-900, 750, 26, 50, 'd', 25) + wave(-900, 800, 26, 50, 'a', 25);
}

function drawLowGround(seed: number): string {
  const inks = pick<readonly [Ink, ...Ink[]]>(
    [
      ['e', 'f', 'a', 'f'],
      ['a', 'f', 'w', 'f'],
    ],
    seed,
    9,
  );
  const back = [-820, -620, -420, 1100, 1300].map((x) => domes(x, 800, [100, 75, 50, 25], inks));
  return back.join('') + [-720, -520, 1200].map((x) => domes(x, 800, [50, 25], ['w', 'f'])).join('');
}

/** As many rings as the latitude has eights, at least two. */
function drawRings(seed: number, latitude: number): string {
  const count = Math.max(2, Math.round(latitude / 8));
  const inks = pick<readonly [Ink, Ink]>(
    [
      ['b', 'w'],
      ['w', 'c'],
      ['c', 'w'],
    ],
    seed,
    11,
  );
  return domes(
    60,
    800,
    Array.from({ length: count }, (_, i) => 42 * (count - i)),
    inks,
  );
}
