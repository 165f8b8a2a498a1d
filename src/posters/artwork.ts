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
  /** Px per unit of the machine's 400 × 400 canvas. */
  readonly scale: number;
  /** X of the canvas's centre, px. */
  readonly centre: number;
  /** Place of a topic above the machine; the machine shrinks to fit below. Without a place no topic is drawn. */
  readonly topic?: TopicPlace;
  /** Whether a satellite replaces the missing topic. */
  readonly hasSatellite?: boolean;
}

export interface TopicPlace {
  readonly r: number;
  readonly x: number;
}

/** The background colour of the type's machine. */
export const typeGround = ({ view, art }: Setting): string => art[typeGrounds[view.type]];

/**
 * The type's picture in a box, as SVG; the machine stands on the box's bottom edge. Overflows the box: draw neighbours
 * afterwards, clip paths are slow.
 */
export function typeArt(setting: Setting, box: Box, place: MachinePlace): string {
  const { view, art } = setting;
  const topic = place.topic ? topicArt(view, box, place.topic) : '';
  const hasSatellite = place.hasSatellite && !topic;
  const corner = { x: box.x + box.width, y: box.y, side: 'right', r: 46 } as const;
  const beside = hasSatellite ? satellite(view.type, view.seed, corner) : '';
  const machine = topic ? machineBelow(view, box, place) : machineArt(view, box, place);
  return rectangle(box, typeGround(setting)) + withInks(beside + machine + topic, art);
}

/**
 * The type's picture in a wide box, as SVG: the machine beside its topic, or alone. Overflows the box like `typeArt`.
 * Only the audience of `talk` is so wide that the topic needs a cleared disc.
 */
export function typeBand(setting: Setting, box: Box): string {
  const { view, art } = setting;
  const scale = Math.min(box.height / 400, box.width / 680);
  const free = box.width - 400 * scale;
  if (view.topic === undefined) {
    return typeArt(setting, box, { scale, centre: box.x + box.width / 2, hasSatellite: view.stamps.length === 0 });
  }
  const r = Math.min(free * 0.36, box.height * 0.36);
  const at = { x: box.x + Math.min(free * 0.08, 24) + r + clearance, y: box.y + box.height * 0.47 };
  const ground = typeGrounds[view.type];
  const clear = view.type === 'talk' ? circle(at.x, at.y, r + clearance, ground) : '';
  const topic = clear + topicPicture(view.topic, at.x, at.y, r, topicInks(ground));
  const right = box.x + box.width - 220 * scale;
  const beside = at.x + r + clearance + 226 * scale;
  const machine = machineArt(view, box, { scale, centre: view.stamps.length > 0 ? Math.min(beside, right) : right });
  return rectangle(box, typeGround(setting)) + withInks(machine + topic, art);
}

/** For a roughly square box: a large topic, clear of stamps in the upper right corner, else the machine. */
export function topicOrType(setting: Setting, box: Box): string {
  const { view, art } = setting;
  const [shorter, isStamped] = [Math.min(box.width, box.height), view.stamps.length > 0];
  if (view.topic === undefined) {
    return typeArt(setting, box, { scale: shorter / 400, centre: box.x + box.width / 2, hasSatellite: !isStamped });
  }
  const at = { x: box.x + box.width * (isStamped ? 0.44 : 0.5), y: box.y + box.height * (isStamped ? 0.58 : 0.5) };
  const topic = topicPicture(view.topic, at.x, at.y, shorter * 0.35, topicInks(typeGrounds[view.type]));
  return rectangle(box, typeGround(setting)) + withInks(topic, art);
}

/** A square tile: the topic, else the type's machine, on the type's ground. Does not overflow its box. */
export function tileArt(setting: Setting, box: Box): string {
  const { view, art } = setting;
  const half = box.width / 2;
  if (view.topic === undefined) {
    return cropped(box, typeArt(setting, box, { scale: box.width / 400, centre: box.x + half }));
  }
  const topic = topicPicture(view.topic, box.x + half, box.y + half, half * 0.72, topicInks(typeGrounds[view.type]));
  return rectangle(box, typeGround(setting)) + withInks(topic, art);
}

function machineArt({ type, seed }: PosterView, box: Box, { scale, centre }: MachinePlace): string {
  return placed(centre - 200 * scale, box.y + box.height - 400 * scale, scale, typeMachine(type, seed));
}

/** Px between a topic and its surroundings. */
export const clearance = 9;

interface Headroom {
  /** Empty units at the top of the machine's canvas, which a topic may cover. */
  readonly above: number;
  /** The same for a topic on the left; equal to `above` by default. */
  readonly aboveLeft?: number;
  /** Px by which the machine moves away from the topic's side. */
  readonly aside: number;
}

const headrooms: Readonly<Record<TypeSlug, Headroom>> = {
  exhibition: { above: 90, aside: 0 },
  'hands-on': { above: 60, aside: 0 },
  consultation: { above: 90, aboveLeft: 40, aside: 14 },
  outreach: { above: 55, aside: 0 },
  show: { above: 20, aside: 0 },
  talk: { above: 70, aside: 0 },
  'study-tour': { above: 41, aside: 0 },
  contest: { above: 80, aside: 22 },
  live: { above: 0, aside: 0 },
  opening: { above: 98, aside: 0 },
  'open-day': { above: 60, aside: 0 },
  market: { above: 90, aside: 0 },
  play: { above: 60, aside: 0 },
  film: { above: 90, aside: 0 },
  other: { above: 45, aside: 10 },
};

/** The machine, scaled down so that the topic fits above it. */
function machineBelow(view: PosterView, box: Box, { scale, centre, topic }: MachinePlace): string {
  const { above, aboveLeft = above, aside } = headrooms[view.type];
  const room = box.height - 2 * (topic?.r ?? 0) - 1.5 * clearance;
  const isRight = (topic?.x ?? 0) > centre;
  const fitting = room / (400 - (isRight ? above : aboveLeft));
  return machineArt(view, box, { scale: Math.min(scale, fitting), centre: centre + (isRight ? -aside : aside) });
}

/** The topic on a disc of the ground colour, which separates it from a machine that fills the picture. */
function topicArt({ type, topic }: PosterView, box: Box, { r, x }: TopicPlace): string {
  if (topic === undefined) return '';
  const ground = typeGrounds[type];
  const y = box.y + r + clearance;
  return circle(x, y, r + clearance, ground) + topicPicture(topic, x, y, r, topicInks(ground));
}

/** The city's scene as SVG; canvas origin at `x`, bottom at `foot`, in px. Low ground overflows far on both sides. */
export function cityArt({ view, art }: Setting, x: number, foot: number, scale: number): string {
  return withInks(placed(x, foot - 800 * scale, scale, sceneOf(view, 'scene').markup), art);
}

/** The city's scene clipped to a disc of colour `ground`. At most one per poster: the clip path's id is fixed. */
export function cityRoundel(
  { view, palette }: { readonly view: Setting['view']; readonly palette: Palette },
  x: number,
  y: number,
  r: number,
  ground: string,
): string {
  const { markup, viewBox } = sceneOf(view, 'roundel');
  const [left = 0, top = 0, side = 1] = viewBox.split(' ').map(Number);
  const scale = (2 * r) / side;
  const disc = `cx="${x}" cy="${y}" r="${r}"`;
  const scene = withInks(placed(x - r - left * scale, y - r - top * scale, scale, markup), palette);
  const clip = `<clipPath id="roundel"><circle ${disc}/></clipPath>`;
  return `${clip}<circle ${disc} fill="${ground}"/><g clip-path="url(#roundel)">${scene}</g>`;
}

function sceneOf({ city }: Setting['view'], crop: 'scene' | 'roundel') {
  return cityScene({ ...city, city: city.slug, crop });
}

const placed = (x: number, y: number, scale: number, body: string): string =>
  `<g transform="translate(${px(x)} ${px(y)})scale(${Math.round(scale * 10_000) / 10_000})">${body}</g>`;
