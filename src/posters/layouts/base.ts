import { accentBeside, cancelledAccent, type Ground, softStopRed } from '../colours.ts';
import { combine, type Drawing, posterHeight } from '../drawing.ts';
import { type Facts, facts } from '../parts/facts.ts';
import { formerTime, formerTimeHeight } from '../parts/former-time.ts';
import { lockup, type PlacedLockup } from '../parts/lockup.ts';
import type { Setting } from '../setting.ts';
import { baseLine, margin } from './layout.ts';

export interface Base {
  readonly drawing: Drawing;
  readonly facts: Facts;
  readonly lockup: PlacedLockup;
  readonly isCrowded: boolean;
}

/** The base of `split` and `city`: the date above place and hosts. `width` is the text width in px. */
export function base(setting: Setting, width: number, { fill, ink }: Ground): Base {
  const { palette, isCancelled } = setting;
  const accent = isCancelled ? cancelledAccent : accentBeside(palette, { fill, ink });
  const former = formerTimeHeight(setting);
  const common = { x: margin, width, ink, ground: fill };
  const rows = former > 0 ? 2 : 3;
  const placed = facts(setting, { ...common, bottom: posterHeight - 12, label: accent, size: 18, gap: 3, rows });
  const top = baseLine + 8 + former;
  const room = placed.top - top;
  const height = digitHeight(room);
  const y = Math.round(top + (room - height) / 2);
  const date = lockup(setting, { ...common, y, height, ink: accent, dot: palette.c, strike: softStopRed });
  const was = formerTime(setting, { ...common, y: baseLine + 7 });
  return {
    drawing: combine(was, placed.drawing, date.drawing),
    facts: placed,
    lockup: date,
    isCrowded: room < height + 2,
  };
}

/** Px. From 36 px (`lockup`), caption and hours take two rows; in less space they share a row beside lower digits. */
function digitHeight(room: number): number {
  if (room >= 54) return 42;
  if (room >= 48) return 38;
  return Math.max(26, Math.min(34, room - 8));
}
