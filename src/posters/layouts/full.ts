import { contrast } from '#pictures/palettes.ts';
import type { Ink } from '#pictures/shapes.ts';
import { typeGrounds } from '#pictures/type.ts';
import { type Arrangement, chosen } from '../arrangement.ts';
import { typeArt, typeGround } from '../artwork.ts';
import { accentBeside, inkOn, looksAlike, reads, stopRed, white } from '../colours.ts';
import { combine, type Drawing, posterHeight, posterWidth, rectangle, scenery, text } from '../drawing.ts';
import { brand } from '../parts/brand.ts';
import { facts } from '../parts/facts.ts';
import { formerTime, formerTimeHeight } from '../parts/former-time.ts';
import { lockup } from '../parts/lockup.ts';
import { title } from '../parts/title.ts';
import { tileSize } from '../qr.ts';
import type { Setting } from '../setting.ts';
import { baseLine, codeLeft, companions, type LaidOut, margin } from './layout.ts';

const panelWidth = 392;
const panelTop = 80;
const corner = 92;
const pictureLeft = 308;
const textWidth = panelWidth - margin - 12;

/** 满版: the type's ground everywhere, an ink panel with a quarter-disc corner, the type's name on the floor. */
export function full(setting: Setting): LaidOut {
  const { palette, isCancelled } = setting;
  const { field: panel, base: floor } = groundsOf(setting);
  const accent = isCancelled ? palette.k : accentBeside(palette, panel);
  const common = { x: margin, ink: panel.ink, ground: panel.fill, width: textWidth };
  const placed = facts(setting, { ...common, bottom: posterHeight - 14, label: accent, size: 18, gap: 4, rows: 4 });
  const height = 40;
  const y = placed.top - 10 - height;
  const former = formerTimeHeight(setting);
  const dot = contrast(palette.c, panel.fill) > 2 ? palette.c : panel.ink;
  const date = lockup(setting, { ...common, y, height, ink: accent, dot, strike: stopRed });
  // Clear of the corner's arc, which leaves 355 px at the box's top.
  const top = panelTop + 19;
  const box = { x: margin, y: top, width: 331, height: y - 14 - former - top };
  const name = title(setting, { box, max: 52, lines: 3, ink: panel.ink, ground: panel.fill });
  const was = formerTime(setting, { ...common, y: y - 27 });
  return {
    drawing: combine(
      scene(setting, panel.fill, floor.fill),
      head(setting),
      name.drawing,
      was,
      placed.drawing,
      date.drawing,
    ),
    title: name.fitted,
    facts: placed,
    lockup: date,
    isCrowded: box.height < 34,
    code: { x: codeLeft, y: baseLine },
    stamps: { edge: posterWidth, from: 'right', y: 20, step: 60 },
  };
}

const floors: Readonly<Partial<Record<Ink, 'k' | 'e' | 'a'>>> = { a: 'e', d: 'a', k: 'a' };

/** A panel unlike the picture's ground, and a floor unlike both. */
function groundsOf(setting: Setting): Arrangement {
  const { view, palette } = setting;
  const { a, b, d, e, f, g, h, j, k } = palette;
  const picture = typeGround(setting);
  const fields = [a, k, j, h, d, white, e, b, g, f].filter((panel) => !looksAlike(panel, picture));
  const usual = palette[floors[typeGrounds[view.type]] ?? 'k'];
  const bases = [usual, k, a, e, j, d, b].filter((floor) => !looksAlike(floor, picture) && reads(palette, floor));
  return chosen(setting, { fields, bases });
}

function head(setting: Setting): Drawing {
  const { palette } = setting;
  const ground = typeGround(setting);
  const ink = inkOn(palette, ground);
  const besideField = ink === white ? palette.d : white;
  const roundel = looksAlike(ground, palette.f) ? besideField : palette.f;
  return brand(setting, { x: margin, y: 20, width: 282, ink, ground, chip: ink, chipInk: ground, roundel });
}

function scene(setting: Setting, panel: string, floor: string): Drawing {
  const picture = { x: 0, y: 0, width: posterWidth, height: baseLine };
  const foot = { x: pictureLeft, y: baseLine, width: posterWidth - pictureLeft, height: tileSize };
  const arc = `a${corner} ${corner} 0 0 1 ${corner} ${corner}`;
  const outline = `M0 ${panelTop}H${panelWidth - corner}${arc}V${posterHeight}H0z`;
  const headGround = { x: 0, y: 0, width: pictureLeft, height: panelTop };
  const ground = scenery(
    typeArt(setting, picture, { ...companions(setting, panelWidth), scale: 0.64, centre: 486 }) +
      rectangle(headGround, typeGround(setting)) +
      rectangle(foot, floor) +
      `<path d="${outline}" fill="${panel}"/>`,
  );
  return combine(ground, typeLabel(setting, floor));
}

/** The type's name on the floor; a name of more than three characters takes two lines, one of three a smaller size. */
function typeLabel({ view, palette }: Setting, floor: string): Drawing {
  const { typeName } = view;
  const lines = typeName.length > 3 ? [typeName.slice(0, 2), typeName.slice(2)] : [typeName];
  const common = {
    x: panelWidth + 20,
    size: typeName.length === 3 ? 20 : 22,
    lineHeight: 27,
    weight: 900,
    ground: floor,
  } as const;
  const top = posterHeight - 17 - 27 * lines.length;
  return combine(
    ...lines.map((line, index) => text({ ...common, text: line, y: top + 27 * index, colour: inkOn(palette, floor) })),
  );
}
