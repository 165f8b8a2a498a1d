import { contrast } from '#pictures/palettes.ts';
import { chosen } from '../arrangement.ts';
import { typeArt, typeGround } from '../artwork.ts';
import { deepAccentOn, fieldBeside, looksAlike, stopRed, white } from '../colours.ts';
import { combine, type Drawing, posterHeight, posterWidth, rectangle, scenery } from '../drawing.ts';
import { brand } from '../parts/brand.ts';
import { facts } from '../parts/facts.ts';
import { formerTime, formerTimeHeight } from '../parts/former-time.ts';
import { lockup } from '../parts/lockup.ts';
import { title } from '../parts/title.ts';
import { tileSize } from '../qr.ts';
import type { Setting } from '../setting.ts';
import type { LaidOut } from './layout.ts';

const edge = 14;
const [right, bottom] = [posterWidth - edge, posterHeight - edge];
/** X of the perforation, the stub's right edge. */
const perforation = 190;
const pictureHeight = 186;
const x = 212;
const width = 350;

/** 门票: a stub with picture and QR code, a perforation, a scalloped right edge. */
export function ticket(setting: Setting): LaidOut {
  const { palette, isCancelled, isTight } = setting;
  const { paper, around } = groundsOf(setting);
  const common = { x, width, ink: palette.k, ground: paper };
  const accent = isCancelled ? palette.k : deepAccentOn(palette, paper);
  const placed = facts(setting, { ...common, bottom: bottom - 14, label: accent, size: 18, gap: 4, rows: 4 });
  const height = isTight ? 28 : placed.drawing.texts.length > 5 ? 36 : 40;
  const y = placed.top - 11 - height;
  const former = formerTimeHeight(setting);
  const date = lockup(setting, { ...common, y, height, ink: accent, dot: palette.c, strike: stopRed });
  const box = { x, y: 82, width, height: y - 13 - former - 82 };
  const name = title(setting, { box, max: 54, lines: 4, ink: palette.k, ground: paper });
  const head = brand(setting, {
    ...common,
    y: 32,
    chip: palette.f,
    chipInk: palette.onf,
    roundel: palette.f,
  });
  const was = formerTime(setting, { ...common, y: y - 27 });
  return {
    drawing: combine(stub(setting, paper, around), head, name.drawing, was, placed.drawing, date.drawing),
    title: name.fitted,
    facts: placed,
    lockup: date,
    isCrowded: box.height < 30,
    code: { x: Math.round((edge + perforation - tileSize) / 2), y: edge + pictureHeight + 6 },
    stamps: { edge, from: 'left', y: 154, step: -60 },
  };
}

/** Paper is light and differs from the city's chip; around it is a colour unlike the picture's. */
function groundsOf(setting: Setting) {
  const { palette, isCancelled } = setting;
  const { a, b, d, e, f, g, h, j, k, tint } = palette;
  const picture = typeGround(setting);
  const usual = fieldBeside(palette, picture).fill;
  const fields = [white, d, h, tint].filter((paper) => contrast(k, paper) >= 4.5 && !looksAlike(paper, f));
  const bases = [usual, a, d, b, j, h, f, e, k, g].filter((colour) => !looksAlike(colour, picture));
  const { field, base } = chosen(setting, { fields, bases });
  return { paper: field.fill, around: isCancelled ? usual : base.fill };
}

function stub(setting: Setting, paper: string, around: string): Drawing {
  const { palette } = setting;
  const picture = { x: edge, y: edge, width: perforation - edge, height: pictureHeight };
  const below = { ...picture, y: edge + pictureHeight, height: bottom - edge - pictureHeight };
  return scenery(
    typeArt(setting, picture, {
      scale: 0.465,
      centre: (edge + perforation) / 2,
      topic: { r: 28, x: perforation - 37 },
    }) +
      rectangle({ x: perforation, y: edge, width: right - perforation, height: bottom - edge }, paper) +
      rectangle(below, white) +
      surround(around) +
      tornEdges(around, palette.k),
  );
}

/** Everything outside the ticket; covers the picture's overflow. */
function surround(fill: string): string {
  const outline = `M0 0H${posterWidth}V${posterHeight}H0zM${edge} ${edge}H${right}V${bottom}H${edge}z`;
  return `<path fill-rule="evenodd" d="${outline}" fill="${fill}"/>`;
}

/** Scallops along the right edge, the dashed perforation and its two notches. */
function tornEdges(around: string, ink: string): string {
  const scallops = Array.from({ length: 14 }, (_, index) => disc(right, edge + 11.5 + index * 23, 7.5, around));
  const line = `M${perforation} ${edge + 18}V${bottom - 12}`;
  const dashes = `<path d="${line}" stroke="${ink}" stroke-width="2" stroke-dasharray="6 6"/>`;
  return scallops.join('') + dashes + disc(perforation, edge, 11, around) + disc(perforation, bottom, 11, around);
}

const disc = (cx: number, cy: number, r: number, fill: string): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`;
