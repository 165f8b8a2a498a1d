import { combine, type Drawing, marks, rectangle, text } from '../drawing.ts';
import type { Setting } from '../setting.ts';
import { sizeWithin, textWidth } from '../text/width.ts';

export interface FormerTimePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly ink: string;
  readonly ground: string;
}

/** Height of the row above the new date in px; 0 without a former time. */
export const formerTimeHeight = ({ view }: Setting): number => (view.formerTime === undefined ? 0 : 24);

/** 原定 and the time before the postponement, struck through. Empty for other activities. */
export function formerTime({ view }: Setting, { x, y, width, ink, ground }: FormerTimePlace): Drawing {
  if (view.formerTime === undefined) return combine();
  const label = '原定';
  const left = x + Math.round(textWidth(label, 15, 900)) + 8;
  const size = sizeWithin(view.formerTime, x + width - left, 500, 15, 12);
  const common = { y, lineHeight: 20, colour: ink, ground } as const;
  const stroke = { x: left - 2, y: y + 10, width: Math.round(textWidth(view.formerTime, size, 500)) + 4, height: 2 };
  return combine(
    text({ ...common, text: label, x, size: 15, weight: 900 }),
    text({ ...common, text: view.formerTime, x: left, size, weight: 500 }),
    marks(rectangle(stroke, ink)),
  );
}
