import { clearance, type MachinePlace } from '../artwork.ts';
import { type Drawing, posterWidth } from '../drawing.ts';
import type { Facts } from '../parts/facts.ts';
import type { PlacedLockup } from '../parts/lockup.ts';
import type { StampPlace } from '../parts/stamp.ts';
import type { Setting } from '../setting.ts';
import type { FittedText } from '../text/fit-title.ts';

/** A poster without stamps and code, and how well everything found room. */
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
/** Where pictures stand and the base begins. */
export const baseLine = 227;
/** Left edge of the code's tile in the lower right corner. */
export const codeLeft = 477;

/**
 * What stands beside the machine in a picture whose stamps slide in at the upper right: the topic there, or at the
 * upper left (`left`) when the small stamp of a sample has its place, or nothing under the large ones.
 */
export function companions({ view }: Setting, left: number): Pick<MachinePlace, 'topic' | 'hasSatellite'> {
  const r = 38;
  const [first] = view.stamps;
  if (first === undefined) return { topic: { r, x: posterWidth - clearance - r }, hasSatellite: true };
  return first === 'sample' ? { topic: { r, x: left + clearance + r } } : {};
}
