import { datedCaption } from '#views/poster/lockup.ts';
import { combine, type Drawing, marks, px, rectangle, text } from '../drawing.ts';
import type { Setting } from '../setting.ts';
import { sizeWithin, textWidth } from '../text/width.ts';
import { type DateDigits, dateDigits } from './date-digits.ts';

export interface LockupPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the digits, px; below `twoRows` caption and hours share a row. */
  readonly height: number;
  readonly ink: string;
  readonly ground: string;
  readonly dot: string;
  /** Colour of the strike-through of a cancelled date. */
  readonly strike: string;
}

export interface PlacedLockup {
  readonly drawing: Drawing;
  /** Font size of the hours, px; below 15 is too small. */
  readonly hoursSize: number;
}

const twoRows = 36;
const smallest = 13;
/** Minimum height of digits that are lowered for the words beside them, px. */
const lowestDigits = 20;

/**
 * The date in large digits; on its right the caption (weekday or number of sessions) and the hours. The digits are
 * lowered where the words would not fit beside them.
 */
export function lockup(setting: Setting, place: LockupPlace): PlacedLockup {
  const { lockup: words } = setting.view;
  const placedWith = (height: number) => {
    const date = largeDate(setting, { ...place, height, y: place.y + Math.round((place.height - height) / 2) });
    const left = place.x + date.width + height * 0.16;
    return { date, beside: place.height < twoRows ? oneRow(words, left, place) : twoRowsOf(words, left, place) };
  };
  let height = place.height;
  let placed = placedWith(height);
  while (!placed.beside.fits && height > lowestDigits) {
    height -= 2;
    placed = placedWith(height);
  }
  const { date, beside } = placed;
  return { drawing: combine(date.drawing, beside.drawing), hoursSize: beside.hoursSize };
}

interface Beside extends PlacedLockup {
  readonly fits: boolean;
}

/** The date alone, struck through when the activity is cancelled. */
export function largeDate({ view, palette, isCancelled }: Setting, place: LockupPlace): DateDigits {
  const { x, y, height, ink, ground, dot } = place;
  const { drawing, width } = dateDigits(view.lockup.date, x, y, { height, ink, ground, dot, palette });
  const stroke = { x: x - 4, y: y + Math.round(height / 2) - 2, width: Math.round(width + 4), height: 4 };
  const strike = isCancelled ? marks(rectangle(stroke, place.strike)) : combine();
  return { drawing: combine(drawing, strike), width };
}

type Words = Setting['view']['lockup'];

function oneRow(words: Words, left: number, place: LockupPlace): Beside {
  const { x, y, width, height, ink, ground } = place;
  const room = x + width - left;
  const line = `${datedCaption(words)}\u2002${words.hours}`;
  const size = sizeWithin(line, room, 900, 18, smallest);
  const run = { text: line, x: px(left), y: Math.round(y + (height - 24) / 2), size, lineHeight: 24 } as const;
  return {
    drawing: text({ ...run, weight: 900, colour: ink, ground }),
    hoursSize: size,
    fits: textWidth(line, size, 900) <= room,
  };
}

function twoRowsOf(words: Words, left: number, place: LockupPlace): Beside {
  const { x, y, width, height, ink, ground } = place;
  const { date, hours } = words;
  const caption = datedCaption(words);
  const room = x + width - left;
  const isUnknown = date.kind === 'unknown';
  const hoursSize = sizeWithin(hours, room, 900, isUnknown ? 15 : 20, smallest);
  const captionSize = sizeWithin(caption, room, 900, isUnknown ? 24 : Math.min(hoursSize, 17), smallest);
  const [captionLine, hoursLine] = isUnknown ? [27, 23] : [21, 24];
  const top = y + Math.round((height - captionLine - hoursLine) / 2);
  const common = { x: px(left), weight: 900, colour: ink, ground } as const;
  return {
    drawing: combine(
      text({ ...common, text: caption, y: top, size: captionSize, lineHeight: captionLine }),
      text({ ...common, text: hours, y: top + captionLine, size: hoursSize, lineHeight: hoursLine }),
    ),
    hoursSize,
    fits: Math.max(textWidth(hours, hoursSize, 900), textWidth(caption, captionSize, 900)) <= room,
  };
}
