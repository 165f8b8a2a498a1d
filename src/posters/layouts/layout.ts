import { clearance, type MachinePlace } from '../artwork.ts';
import { type Drawing, posterWidth } from '../drawing.ts';
import type { Facts } from '../parts/facts.ts';
import type { PlacedLockup } from '../parts/lockup.ts';
import type { StampPlace } from '../parts/stamp.ts';
import type { Setting } from '../setting.ts';
import type { FittedText } from '../text/fit-title.ts';

/** A poster without stamps and QR code, with the results of fitting its texts. */
export interface LaidOut {
  readonly drawing: Drawing;
  /** The upper left corner of the code's tile. */
  readonly code: { readonly x: number; readonly y: number };
  readonly stamps: StampPlace;
  readonly title: FittedText;
  readonly facts: Facts;
  readonly lockup: PlacedLockup;
  /** True when the date touches its neighbours. */
  readonly isCrowded: boolean;
}

export type Layout = (setting: Setting) => LaidOut;

export const margin = 24;
/** Y of the pictures' bottom edge and the base's top edge. */
export const baseLine = 227;
/** Left edge of the code's tile in the lower right corner. */
export const codeLeft = 477;

/**
 * What to draw beside the machine in a picture with stamps at the upper right. Without stamps: the topic or a satellite
 * at the upper right. With the small stamp of a sample: the topic at the upper left, where `left` is the picture's left
 * edge in px. With a large stamp: nothing.
 */
export function companions({ view }: Setting, left: number): Pick<MachinePlace, 'topic' | 'hasSatellite'> {
  const r = 38;
  const [first] = view.stamps;
  if (first === undefined) return { topic: { r, x: posterWidth - clearance - r }, hasSatellite: true };
  return first === 'sample' ? { topic: { r, x: left + clearance + r } } : {};
}
