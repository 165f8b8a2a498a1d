import { cityScene } from '#pictures/city.ts';
import { withInks } from '#pictures/inks.ts';
import type { Palette } from '#pictures/palettes.ts';
import { satellite } from '#pictures/satellite.ts';
import { topicInks, topicPicture } from '#pictures/topic.ts';
import { typeGrounds, typeMachine } from '#pictures/type.ts';
import { type Box, cropped, px, rectangle } from './drawing.ts';
import type { Setting } from './setting.ts';

export interface MachinePlace {
  /** Px per unit of the machine's canvas of 400. */
  readonly scale: number;
  /** The middle of the canvas. */
  readonly centre: number;
  /** Whether the topic, else a satellite, stands in the upper right. */
  readonly companion: boolean;
}

/** The colour on which the type's machine stands. */
export const typeGround = ({ view, art }: Setting): string => art[typeGrounds[view.type]];

/** The type's picture in a box, the machine standing on the box's foot. */
export function typeArt(setting: Setting, box: Box, { scale, centre, companion }: MachinePlace): string {
  const { view, art } = setting;
  const machine = placed(
    centre - 200 * scale,
    box.y + box.height - 400 * scale,
    scale,
    typeMachine(view.type, view.seed),
  );
  const beside = companion ? companionOf(setting, box) : '';
  return cropped(box, rectangle(box, typeGround(setting)) + withInks(beside + machine, art));
}

function companionOf({ view }: Setting, box: Box): string {
  const { type, topic, seed } = view;
  const right = box.x + box.width;
  if (topic === undefined) return satellite(type, seed, { x: right, y: box.y, side: 'right', r: 46 });
  return topicPicture(topic, right - 56, box.y + 56, 44, topicInks(typeGrounds[type]));
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
