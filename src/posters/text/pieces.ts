import { px, type TextRun } from '../drawing.ts';
import { pullTogether } from './punctuation.ts';
import { textWidth } from './width.ts';

/** Splits a line where full-width marks are pulled together: each piece starts half an em further left. */
export function pieces(run: TextRun): readonly TextRun[] {
  let { x } = run;
  return pullTogether(run.text).map((text) => {
    const piece = { ...run, text, x: px(x) };
    x += textWidth(text, run.size, run.weight) - 0.5 * run.size;
    return piece;
  });
}
