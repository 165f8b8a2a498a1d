import { datedCaption } from '#views/poster/dated-caption.ts';
import { softStopRed } from '../colours.ts';
import { combine, type Drawing, enlarged, text } from '../drawing.ts';
import { largeDate, lockup } from '../parts/lockup.ts';
import type { Setting } from '../setting.ts';
import { sizeWithin, textWidth } from '../text/width.ts';

export interface DatePlace {
  readonly width: number;
  /** Maximum height of the digits. */
  readonly digits: number;
  readonly accent: string;
  readonly ground: string;
}

export interface Dated {
  readonly drawing: Drawing;
  readonly height: number;
  /** Scale relative to the standard poster, for other small text such as the former time. */
  readonly scale: number;
}

/** The digit height that the lockup was designed for, and the minimum font size of hours beside it; px. */
const drawnDigits = 42;
const goodHours = 16;

/** Date and hours with the upper left corner at 0, 0. Hours go below a date too long for legible hours beside it. */
export function dated(setting: Setting, { width, digits, accent, ground }: DatePlace): Dated {
  const { palette, view } = setting;
  const scale = digits / drawnDigits;
  const place = {
    ...{ x: 0, y: 0, width: width / scale, height: drawnDigits },
    ...{ ink: accent, ground, dot: palette.c, strike: softStopRed },
  };
  const date = largeDate(setting, place);
  const { hours } = view.lockup;
  const caption = datedCaption(view.lockup);
  const words = Math.max(textWidth(hours, goodHours, 900), textWidth(caption, goodHours - 1, 900));
  if (view.lockup.date.kind === 'unknown' || date.width + drawnDigits * 0.16 + words <= place.width) {
    return { drawing: enlarged(lockup(setting, place).drawing, scale), height: digits, scale };
  }
  const smaller = Math.min(scale, width / date.width);
  const below = drawnDigits * smaller + 7 * scale;
  const line = `${caption}\u2002${hours}`;
  const size = sizeWithin(line, width, 900, Math.round(19 * scale), 12);
  const lineHeight = Math.round(22 * scale);
  const run = { text: line, x: 0, y: below, size, lineHeight, weight: 900, colour: accent, ground } as const;
  return { drawing: combine(enlarged(date.drawing, smaller), text(run)), height: below + lineHeight, scale };
}
