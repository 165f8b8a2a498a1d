import { cityScene } from '#pictures/city.ts';
import { withInks } from '#pictures/inks.ts';
import type { Palette } from '#pictures/palettes.ts';
import { satellite } from '#pictures/satellite.ts';
import { circle } from '#pictures/shapes.ts';
import { topicInks, topicPicture } from '#pictures/topic.ts';
import { type TypeSlug, typeGrounds, typeMachine } from '#pictures/type.ts';
import type { PosterView } from '#views/poster/poster-view.ts';
import { type Box, cropped, px, rectangle } from './drawing.ts';
import type { Setting } from './setting.ts';

export interface MachinePlace {
  /** Px per unit of the machine's canvas of 400. */
  readonly scale: number;
  /** The middle of the canvas. */
  readonly centre: number;
  /** Radius of the topic in the upper right; the machine makes way for it. Without it there is none. */
  readonly topic?: number;
  /** Whether an activity without topic gets a satellite in its stead. */
  readonly hasSatellite?: boolean;
}

/** The colour on which the type's machine stands. */
export const typeGround = ({ view, art }: Setting): string => art[typeGrounds[view.type]];

/** The type's picture in a box, the machine standing on the box's foot. Stamps take the place of what is beside it. */
export function typeArt(setting: Setting, box: Box, place: MachinePlace): string {
  const { view, art } = setting;
  const isFree = view.stamps.length === 0;
  const topic = isFree && place.topic ? topicArt(view, box, place.topic) : '';
  const hasSatellite = isFree && place.hasSatellite && !topic;
  const corner = { x: box.x + box.width, y: box.y, side: 'right', r: 46 } as const;
  const beside = hasSatellite ? satellite(view.type, view.seed, corner) : '';
  const machine = topic ? machineBelow(view, box, place, place.topic ?? 0) : machineArt(view, box, place);
  return cropped(box, rectangle(box, typeGround(setting)) + withInks(beside + machine + topic, art));
}

/** A square tile: the topic, else the type's machine, on the type's ground. */
export function tileArt(setting: Setting, box: Box): string {
  const { view, art } = setting;
  const half = box.width / 2;
  if (view.topic === undefined) return typeArt(setting, box, { scale: box.width / 400, centre: box.x + half });
  const topic = topicPicture(view.topic, box.x + half, box.y + half, half * 0.72, topicInks(typeGrounds[view.type]));
  return cropped(box, rectangle(box, typeGround(setting)) + withInks(topic, art));
}

function machineArt({ type, seed }: PosterView, box: Box, { scale, centre }: MachinePlace): string {
  return placed(centre - 200 * scale, box.y + box.height - 400 * scale, scale, typeMachine(type, seed));
}

/** Px between a topic and what is around it. */
const clearance = 9;

interface Headroom {
  /** Units of the machine's canvas above its ink, where a topic may stand. */
  readonly above: number;
  /** Px by which it moves left to let a topic stand lower. */
  readonly left: number;
}

const headrooms: Readonly<Record<TypeSlug, Headroom>> = {
  exhibition: { above: 90, left: 0 },
  'hands-on': { above: 60, left: 0 },
  consultation: { above: 90, left: 14 },
  outreach: { above: 55, left: 0 },
  show: { above: 20, left: 0 },
  talk: { above: 70, left: 0 },
  'study-tour': { above: 41, left: 0 },
  contest: { above: 80, left: 22 },
  live: { above: 0, left: 0 },
  other: { above: 45, left: 10 },
};

/** The machine so small that a topic has room above it. */
function machineBelow(view: PosterView, box: Box, { scale, centre }: MachinePlace, topic: number): string {
  const { above, left } = headrooms[view.type];
  const room = box.height - 2 * topic - 1.5 * clearance;
  return machineArt(view, box, { scale: Math.min(scale, room / (400 - above)), centre: centre - left });
}

/** The topic in the upper right, on a disc of the ground, so that it stands clear of a machine that fills its picture. */
function topicArt({ type, topic }: PosterView, box: Box, r: number): string {
  if (topic === undefined) return '';
  const ground = typeGrounds[type];
  const [x, y] = [box.x + box.width - r - clearance, box.y + r + clearance];
  return circle(x, y, r + clearance, ground) + topicPicture(topic, x, y, r, topicInks(ground));
}

/** The city's scene with its foot at `y`, its canvas starting at `x`; low ground reaches far to both sides. */
export function cityArt({ view, art }: Setting, x: number, foot: number, scale: number): string {
  return withInks(placed(x, foot - 800 * scale, scale, sceneOf(view, 'poster').markup), art);
}

/** The city's sign: its scene in a disc on a ground of its own. One to a poster, for its clip path has a fixed id. */
export function cityRoundel(
  { view, palette }: { readonly view: Setting['view']; readonly palette: Palette },
  x: number,
  y: number,
  r: number,
  ground: string,
): string {
  const { markup, viewBox } = sceneOf(view, 'roundel');
  const disc = `cx="${x}" cy="${y}" r="${r}"`;
  const scene = `<svg x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}" viewBox="${viewBox}">${markup}</svg>`;
  return `<clipPath id="roundel"><circle ${disc}/></clipPath><circle ${disc} fill="${ground}"/><g clip-path="url(#roundel)">${withInks(scene, palette)}</g>`;
}

function sceneOf({ city }: Setting['view'], crop: 'poster' | 'roundel') {
  return cityScene({ city: city.slug, latitude: city.latitude, altitude: city.altitude, crop });
}

const placed = (x: number, y: number, scale: number, body: string): string =>
  `<g transform="translate(${px(x)} ${px(y)})scale(${Math.round(scale * 1000) / 1000})">${body}</g>`;
