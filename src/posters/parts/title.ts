import { type Box, combine, type Drawing, px, text } from '../drawing.ts';
import type { Setting } from '../setting.ts';
import { type FittedText, fitTitle } from '../text/fit-title.ts';
import { posterFont } from '../text/fonts.ts';
import { settable } from '../text/measure.ts';
import { hangLeft } from '../text/punctuation.ts';

export interface TitlePlace {
  readonly box: Box;
  readonly max: number;
  readonly lines: number;
  readonly ink: string;
  readonly ground: string;
}

/** Sizes below which a title of the usual kind is not set; in tight mode all go down to `tightSize`. */
const usualSize = 24;
const tightSize = 22;

/**
 * The activity's whole name, as large as reads well, in the middle of its box. Its ink begins exactly at the margin.
 */
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
