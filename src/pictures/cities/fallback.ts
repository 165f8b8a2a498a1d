import { hash, pick } from '../hash.ts';
import { circle, domes, dots, mirror, place } from '../shapes.ts';
import { drawLandform, drawSnowfield } from './landforms.ts';
import { drawLandmark, isWide } from './landmarks.ts';
import { drawPlant } from './plants.ts';
import { isLandform, isLandmark, isWater, type Landmark, type Scenery } from './scenery.ts';
import { drawTown } from './town.ts';
import { drawWater, shores } from './waters.ts';
import { drawBoat, drawObservatory } from './works.ts';

export interface Surroundings {
  readonly city: string;
  readonly altitude?: number | undefined;
  readonly latitude?: number | undefined;
  /** Landform, waters and landmarks of the city, the most important first. */
  readonly scenery?: readonly Scenery[];
}

/**
 * A scene for a city without its own drawing: landform, up to two landmarks and water from its scenery words. Without a
 * landform: a snowfield for `ice`, else by altitude snow peaks from 2500 m, peaks from 800 m, hills from 150 m, fields.
 * Without any scenery word: a town below 150 m, else an observatory. The sun is higher in the south; palms grow up to
 * 24° north, firs from 42°. A hash of the slug selects the rest, so that the scene is stable.
 */
export function drawFallback({ city, altitude = 100, latitude = 35, scenery = [] }: Surroundings): string {
  const seed = hash(city);
  const water = scenery.find(isWater);
  const foot = water === undefined ? 800 : shores[water];
  const subject =
    drawSky(seed, latitude) +
    drawLand(seed, { altitude, latitude, scenery }) +
    drawMarks(seed, altitude, scenery, foot);
  const scene = drawLowGround(seed, latitude) + (isTurned(seed) ? mirror(800, subject) : subject);
  return water === undefined ? scene : scene + drawWater[water]() + drawSailing(seed, scenery);
}

const isTurned = (seed: number): boolean => seed % 2 === 1;

function drawSky(seed: number, latitude: number): string {
  const y = 150 + Math.round(((Math.min(54, Math.max(3, latitude)) - 3) / 51) * 150);
  const x = pick([150, 600, 640], seed, 4);
  return dots(x > 400 ? 60 : 540, 70, 5, 3, 50, 7, 'w') + circle(x, y, pick([130, 150, 170], seed, 8), 'c');
}

interface Land {
  readonly altitude: number;
  readonly latitude: number;
  readonly scenery: readonly Scenery[];
}

function drawLand(seed: number, { altitude, latitude, scenery }: Land): string {
  const named = scenery.find(isLandform);
  if (named !== undefined) return drawLandform[named](seed, latitude);
  if (scenery.includes('ice')) return drawSnowfield();
  if (altitude >= 800) return drawLandform[altitude >= 2500 ? 'snow-mountains' : 'mountains'](seed, latitude);
  return drawLandform[altitude >= 150 ? 'hills' : 'plain'](seed, latitude);
}

function drawMarks(seed: number, altitude: number, scenery: readonly Scenery[], foot: number): string {
  const [first, second] = scenery.filter(isLandmark);
  if (first === undefined && scenery.length > 0) return '';
  if (first === undefined) return altitude < 150 ? drawTown(seed) : place(680, foot, 1, drawObservatory());
  const front = place(isWide(first) ? 560 : 640, foot, 1, drawLandmark[first](seed));
  if (second === undefined) return front;
  return place(isWide(second) ? 190 : 150, foot, 0.85, drawLandmark[second](seed)) + front;
}

/** A sailing boat on water without landmarks that would overlap it. */
function drawSailing(seed: number, scenery: readonly Scenery[]): string {
  const marks = scenery.filter(isLandmark);
  const others: readonly Landmark[] = ['harbour', 'bridge', 'ice'];
  if (marks.length > 1 || marks.some((mark) => others.includes(mark))) return '';
  return place(isTurned(seed) ? 660 : 130, 790, 0.9, drawBoat());
}

/** Low, so that it stays below a hero's text. */
function drawLowGround(seed: number, latitude: number): string {
  const plants = [-1120, -1030, -890, -800, -630, -560, -330, -230, 1120, 1330, 1420].map((x, i) =>
    drawPlant(latitude, x, 800, 120 + ((seed >>> i) % 3) * 18),
  );
  const fields = [-970, -710, -440, 1230].map((x) => domes(x, 800, [100, 75, 50, 25], ['a', 'h', 'e', 'w']));
  return plants.join('') + fields.join('');
}
