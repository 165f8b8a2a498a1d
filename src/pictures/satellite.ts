import { hash, pick } from './hash.ts';
import { circle, dots, half, hexagon, type Ink, polygon, quarter } from './shapes.ts';
import { type TypeSlug, typeGrounds, typeSlugs } from './type.ts';

/** Position and size of a satellite in a picture's corner. */
export interface SatelliteSlot {
  /** The picture's upper corner: its coordinates and its side. */
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
  /** Half the height of the available space. */
  readonly r: number;
  /** Ink of the shape that overlaps the satellite; the satellite uses another ink. */
  readonly under?: Ink;
}

type Satellite = (slot: SatelliteSlot, ink: Ink, ground: Ink) => string;

const quarterDisc: Satellite = ({ x, y, side, r }, ink) => quarter(x, y, r * 1.8, ink, side === 'left' ? 'se' : 'sw');
const halfDisc: Satellite = ({ x, y, side, r }, ink) => half(x, y + r * 1.2, r, ink, side === 'left' ? 'e' : 'w');
const corner: Satellite = (slot, ink) =>
  polygon([inward(slot, slot.r * 2), slot.y, slot.x, slot.y, slot.x, slot.y + slot.r * 2], ink);
const nut: Satellite = (slot, ink, ground) => {
  const [x, y] = [inward(slot, slot.r * 1.1), slot.y + slot.r * 1.05];
  return hexagon(x, y, slot.r * 0.8, ink) + circle(x, y, slot.r * 0.36, ground);
};
const grid: Satellite = (slot, ink) => {
  const gap = slot.r * 0.42;
  const left = slot.side === 'left' ? slot.x + slot.r * 0.5 : slot.x - slot.r * 0.5 - 3 * gap;
  return dots(left, slot.y + slot.r * 0.5, 4, 4, gap, slot.r * 0.09, ink);
};

/** Per type, the satellites that do not repeat a shape of its machine. */
const satellites: Readonly<Record<TypeSlug, readonly [Satellite, ...Satellite[]]>> = {
  exhibition: [quarterDisc, halfDisc, corner, grid],
  'hands-on': [quarterDisc, halfDisc, corner, nut, grid],
  consultation: [quarterDisc, corner, grid],
  outreach: [quarterDisc, corner, nut, grid],
  show: [grid],
  talk: [quarterDisc, nut],
  'study-tour': [quarterDisc, corner, grid],
  contest: [quarterDisc, corner, grid],
  live: [quarterDisc, corner, grid],
  opening: [corner, nut, grid],
  'open-day': [quarterDisc, halfDisc, nut, grid],
  market: [quarterDisc, grid],
  play: [corner, nut, grid],
  film: [quarterDisc, nut],
  other: [quarterDisc, nut, grid],
};

const inksOn: Readonly<Record<(typeof typeGrounds)[TypeSlug], readonly [Ink, Ink, Ink]>> = {
  a: ['b', 'c', 'd'],
  b: ['c', 'a', 'w'],
  c: ['b', 'a', 'd'],
  d: ['b', 'c', 'a'],
  e: ['b', 'w', 'a'],
  k: ['a', 'e', 'c'],
};

/** A simple shape beside a type's machine. A hash of the seed (an activity's id) selects shape and ink. */
export function satellite(type: TypeSlug, seed: string, slot: SatelliteSlot): string {
  const ground = typeGrounds[type];
  const draw = pick(satellites[type], hash(seed) + typeSlugs.indexOf(type));
  const [first, second, third] = inksOn[ground];
  const ink = pick([first, second, third], hash(type + seed), 2);
  const legible = ink === slot.under ? (ink === first ? second : first) : ink;
  return draw(slot, legible, ground);
}

function inward(slot: SatelliteSlot, distance: number): number {
  return slot.side === 'left' ? slot.x + distance : slot.x - distance;
}
