import { hangLeft } from '#domain/phrases/punctuation.ts';
import { type Box, combine, type Drawing, px, text } from '../drawing.ts';
import type { Setting } from '../setting.ts';
import { type FittedText, fitTitle } from '../text/fit-title.ts';
import { posterFont } from '../text/fonts.ts';
import { settable } from '../text/measure.ts';

export interface TitlePlace {
  readonly box: Box;
  readonly max: number;
  readonly lines: number;
  readonly ink: string;
  readonly ground: string;
}

/** Preferred minimum font sizes in px, normally and in tight mode. `fitTitle` goes below only when nothing fits. */
const usualSize = 24;
const tightSize = 22;

/** The activity's title, vertically centred in its box. The first glyph's ink aligns with the box's left edge. */
export function title(
  { view, isTight }: Setting,
  { box, max, lines, ink, ground }: TitlePlace,
): { readonly drawing: Drawing; readonly fitted: FittedText } {
  const room = { width: box.width, height: box.height, max, min: isTight ? tightSize : usualSize, lines };
  const fitted = fitTitle(settable(view.title), view.terms, room, posterFont(900).measure);
  const { size, lineHeight } = fitted;
  const top = Math.round(box.y + (box.height - lineHeight * fitted.lines.length) / 2);
  const runs = fitted.lines.map((line, index) =>
    text({
      text: line,
      x: px(box.x - hangLeft(line) * size),
      y: top + index * lineHeight,
      size,
      lineHeight,
      weight: 900,
      colour: ink,
      ground,
    }),
  );
  return { drawing: combine(...runs), fitted };
}
