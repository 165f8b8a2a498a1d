import { lowGroundTop } from '#pictures/city.ts';
import { behindScene } from '../arrangement.ts';
import { cityArt, tileArt } from '../artwork.ts';
import { combine, posterHeight, posterWidth, rectangle, scenery } from '../drawing.ts';
import { brand } from '../parts/brand.ts';
import { title } from '../parts/title.ts';
import { tileSize } from '../qr.ts';
import type { Setting } from '../setting.ts';
import { base } from './base.ts';
import { baseLine, codeLeft, type LaidOut, margin } from './layout.ts';

const sceneScale = 0.27;
const sceneLeft = 374;

/** 城景: the city's scene under a plain sky with the title; two tiles (topic, QR code) at the bottom. */
export function city(setting: Setting): LaidOut {
  const { field, base: ground } = behindScene(setting);
  const tile = { x: codeLeft - tileSize, y: baseLine, width: tileSize, height: tileSize };
  const scene = scenery(
    landscape(setting, field.fill) +
      rectangle({ x: 0, y: baseLine, width: posterWidth, height: posterHeight - baseLine }, ground.fill) +
      tileArt(setting, tile),
  );
  const colours = { ink: field.ink, ground: field.fill, chip: field.ink, chipInk: field.fill };
  const head = brand(setting, { ...colours, x: margin, y: 22, width: 336, roundel: undefined });
  // Left of the scene's subject and above its low ground.
  const box = { x: margin, y: 68, width: 306, height: baseLine - (800 - lowGroundTop) * sceneScale - 68 };
  const name = title(setting, { box, max: 60, lines: 2, ink: field.ink, ground: field.fill });
  const foot = base(setting, 318, ground);
  return {
    ...foot,
    drawing: combine(scene, head, name.drawing, foot.drawing),
    title: name.fitted,
    code: { x: codeLeft, y: baseLine },
    stamps: { edge: posterWidth, from: 'right', y: 20, step: 60 },
  };
}

/** The scene on the right. A shifted copy extends the low ground, which repeats every 200 units, to the left edge. */
function landscape(setting: Setting, field: string): string {
  const start = sceneLeft - 1200 * sceneScale;
  const sky = (x: number) => rectangle({ x, y: 0, width: posterWidth - x, height: baseLine }, field);
  const copy = cityArt(setting, sceneLeft - 600 * sceneScale, baseLine, sceneScale);
  return sky(0) + copy + sky(start) + cityArt(setting, sceneLeft, baseLine, sceneScale);
}
