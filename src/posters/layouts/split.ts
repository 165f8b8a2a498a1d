import { besidePicture } from '../arrangement.ts';
import { typeArt } from '../artwork.ts';
import { white } from '../colours.ts';
import { combine, posterHeight, posterWidth, rectangle, scenery } from '../drawing.ts';
import { brand } from '../parts/brand.ts';
import { title } from '../parts/title.ts';
import type { Setting } from '../setting.ts';
import { base } from './base.ts';
import { baseLine, codeLeft, companions, type LaidOut, margin } from './layout.ts';

const pictureLeft = 404;

/** 对开: title on the field colour, the type's picture on its right, an ink base below. */
export function split(setting: Setting): LaidOut {
  const { palette } = setting;
  const { field, base: ground } = besidePicture(setting);
  const picture = { x: pictureLeft, y: 0, width: posterWidth - pictureLeft, height: baseLine };
  const scene = scenery(
    typeArt(setting, picture, { ...companions(setting, pictureLeft), scale: 0.56, centre: 502 }) +
      rectangle({ x: 0, y: 0, width: pictureLeft, height: baseLine }, field.fill) +
      rectangle({ x: 0, y: baseLine, width: posterWidth, height: posterHeight - baseLine }, ground.fill),
  );
  const head = brand(setting, {
    x: margin,
    y: 22,
    width: 366,
    ink: field.ink,
    ground: field.fill,
    chip: field.ink,
    chipInk: field.fill,
    roundel: field.fill === palette.f ? white : palette.f,
  });
  const box = { x: margin, y: 72, width: 366, height: 148 };
  const name = title(setting, { box, max: 64, lines: 4, ink: field.ink, ground: field.fill });
  const foot = base(setting, 440, ground);
  return {
    ...foot,
    drawing: combine(scene, head, name.drawing, foot.drawing),
    title: name.fitted,
    code: { x: codeLeft, y: baseLine },
    stamps: { edge: posterWidth, from: 'right', y: 20, step: 60 },
  };
}
