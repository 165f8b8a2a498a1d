import { cityRoundel } from '../artwork.ts';
import { combine, type Drawing, px, rectangle, scenery, text } from '../drawing.ts';
import type { Setting } from '../setting.ts';
import { fitRow } from '../text/fit-row.ts';
import { posterFont } from '../text/fonts.ts';
import { sizeWithin, textWidth } from '../text/width.ts';

export interface BrandPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly ink: string;
  readonly ground: string;
  /** Colour of the block behind the city's name, and colour of the name. */
  readonly chip: string;
  readonly chipInk: string;
  /** Ground of the city's roundel; undefined draws no roundel, because the layout shows the whole scene. */
  readonly roundel: string | undefined;
}

/** The festival's name (`view.festival`), the city and the year's theme. */
export function brand({ view, palette }: Setting, place: BrandPlace): Drawing {
  const { x, y, width, ink, ground, chip, chipInk, roundel } = place;
  const left = roundel === undefined ? x : x + 50;
  const name = view.festival;
  const chipX = Math.round(left + textWidth(name, 20, 900) + 9);
  const { shortName } = view.city;
  const size = sizeWithin(shortName, x + width - chipX - 14, 900, 15, 10);
  const chipWidth = Math.round(textWidth(shortName, size, 900)) + 14;
  const theme = fitRow(
    view.theme ?? '',
    view.terms,
    x + width - left,
    [
      [14, 1],
      [13, 1],
      [12, 1],
    ],
    posterFont(500).measure,
  );
  const sign = roundel === undefined ? '' : cityRoundel({ view, palette }, x + 20, y + 20, 20, roundel);
  return combine(
    scenery(sign + rectangle({ x: chipX, y: y - 2, width: chipWidth, height: 22 }, chip)),
    text({ text: name, x: left, y: y - 4, size: 20, lineHeight: 26, weight: 900, colour: ink, ground }),
    text({ text: shortName, x: chipX + 7, y: y - 2, size, lineHeight: 22, weight: 900, colour: chipInk, ground: chip }),
    ...theme.lines.map((line) =>
      text({ text: line, x: px(left), y: y + 22, size: theme.size, lineHeight: 20, weight: 500, colour: ink, ground }),
    ),
  );
}
