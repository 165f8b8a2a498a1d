import { hash, pick } from '../hash.ts';
import { arch, bar, circle, domes, dots, type Ink, mirror, polygon, quarter, shape, wave } from '../shapes.ts';

export interface Surroundings {
  readonly city: string;
  readonly altitude?: number;
  readonly latitude?: number;
  readonly sea?: boolean;
}

/**
 * A scene for a city that nobody has drawn: snow peaks from 2500 m, peaks from 800 m, hills from 150 m, a plain with its
 * science hall below; waves, a sail and a lighthouse by the sea; a sun that stands higher in the south and one ring more
 * in the field for every eight degrees north. The slug decides what remains open, so that the scene never changes.
 */
export function drawFallback({ city, altitude = 100, latitude = 35, sea = false }: Surroundings): string {
  const seed = hash(city);
  const subject = drawSky(seed, latitude) + drawRelief(seed, altitude) + (sea ? drawLighthouse() : drawHall(altitude));
  const turned = seed % 2 === 1 ? mirror(800, subject) : subject;
  const ground = sea ? drawSea() : drawLowGround(seed);
  return ground + turned + drawField(seed, latitude) + (sea ? drawBoat() : '');
}

function drawSky(seed: number, latitude: number): string {
  const y = 170 + Math.round(((Math.min(54, Math.max(3, latitude)) - 3) / 51) * 200);
  const x = pick([230, 560, 600], seed, 4);
  const r = pick([150, 170, 190], seed, 8);
  return dots(x > 400 ? 60 : 540, 70, 5, 3, 50, 7, 'w') + circle(x, y, r, 'c');
}

function drawRelief(seed: number, altitude: number): string {
  if (altitude >= 800) return drawPeaks(seed, altitude >= 2500);
  return altitude >= 150 ? drawHills(seed) : drawTown(seed);
}

function drawPeaks(seed: number, snow: boolean): string {
  const x = pick([360, 420, 470], seed, 6);
  const far = drawPeak(x - 300, 440, 240, 'e', 'a') + drawPeak(1180, 520, 300, 'e', 'a');
  const near = drawPeak(x + 270, 360, 300, 'a', 'k') + (snow ? drawSnow(x + 270, 360, 300) : '');
  return far + near + drawPeak(x, 220, 400, 'a', 'k') + (snow ? drawSnow(x, 220, 400) : '');
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

const hillInks: readonly [readonly [Ink, Ink, Ink], readonly [Ink, Ink, Ink]] = [
  ['e', 'a', 'd'],
  ['a', 'e', 'w'],
];

function drawHills(seed: number): string {
  const [one, two, three] = pick(hillInks, seed, 5);
  const hill = (x: number, width: number, height: number, ink: Ink): string => arch(x, 800, width, height, ink);
  return (
    hill(-150, 220, 230, three) +
    hill(620, 240, 430, one) +
    hill(20, 240, 420, one) +
    hill(440, 230, 520, two) +
    hill(200, 260, 340, three) +
    hill(960, 260, 250, two)
  );
}

function drawTown(seed: number): string {
  const inks = pick(hillInks, seed, 5);
  const blocks = [60, 170, 300, 560, 680].map((x, i) => {
    const height = 200 + ((seed >>> (i * 3)) % 5) * 46;
    return bar(x, 800 - height, 110, height, inks[i % 3] ?? 'a') + dots(x + 30, 840 - height, 3, 3, 25, 6, 'k');
  });
  return blocks.join('');
}

/** An observatory dome on its drum: the science hall. */
function drawHall(altitude: number): string {
  const foot = altitude >= 800 ? 800 : 800;
  const dome = domes(690, foot - 150, [110], ['w']) + shape(`M690 ${foot - 260}l60 12l-40 98h-40z`, 'k');
  return bar(590, foot - 150, 200, 150, 'g') + dome + arch(660, foot, 60, 100, 'k');
}

function drawLighthouse(): string {
  const tower =
    polygon([650, 800, 672, 470, 748, 470, 770, 800], 'w') + polygon([710, 800, 710, 470, 748, 470, 770, 800], 'd');
  const lamp = bar(676, 410, 68, 60, 'b') + bar(656, 460, 108, 16, 'k') + domes(710, 412, [46], ['k']);
  return domes(710, 800, [170], ['a']) + tower + bar(665, 560, 90, 40, 'c') + bar(657, 680, 106, 44, 'c') + lamp;
}

function drawBoat(): string {
  return (
    shape('M180 700a90 90 0 0 0 180 0z', 'k') + quarter(265, 686, 160, 'w', 'nw') + quarter(280, 686, 120, 'b', 'ne')
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

/** As many rings as the latitude has eights. */
function drawField(seed: number, latitude: number): string {
  const count = Math.max(2, Math.round(latitude / 8));
  const inks = pick<readonly [Ink, Ink]>(
    [
      ['b', 'w'],
      ['w', 'c'],
    ],
    seed,
    11,
  );
  const radii = Array.from({ length: count }, (_, i) => 40 * (count - i));
  return domes(40, 800, radii, inks);
}
