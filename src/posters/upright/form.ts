import type { Size } from '../drawing.ts';

/**
 * The measures of a poster that is not the platform's landscape. Lengths are units of its canvas; the parts of the
 * usual poster stand on it at scales of their own.
 */
export interface Form extends Size {
  readonly margin: number;
  /** Scales of the brand, the place and hosts, and the stamps. */
  readonly brand: number;
  readonly facts: number;
  readonly stamp: number;
  /** Scale of the code's tile; on pixels it makes modules of a whole number. */
  readonly code: number;
  /** The most lines of hosts. */
  readonly hostRows: number;
  /** Height of the date's digits. */
  readonly digits: number;
  /** The title: its largest size, and the one below which the picture makes way for it. */
  readonly title: { readonly max: number; readonly least: number };
  /** Title over the picture, or beside it. */
  readonly arrangement: 'over' | 'beside';
  /** The share of the room between brand and base that the picture takes. */
  readonly picture: number;
}

/** 1080 by 1920 px at three px a unit, which is what a phone's own px are. */
export const phone: Form = {
  width: 360,
  height: 640,
  margin: 24,
  brand: 1.1,
  facts: 1,
  stamp: 0.9,
  code: 8 / 9,
  hostRows: 4,
  digits: 50,
  title: { max: 58, least: 28 },
  arrangement: 'over',
  picture: 0.62,
};

/** 1080 by 1080 px at two and a half px a unit. */
export const square: Form = {
  width: 432,
  height: 432,
  margin: 24,
  brand: 1,
  facts: 1,
  stamp: 0.8,
  code: 0.8,
  hostRows: 2,
  digits: 42,
  title: { max: 44, least: 24 },
  arrangement: 'beside',
  picture: 0.48,
};

/** A sheet of the A series, upright: 0.4375 mm a unit on A4. */
export const sheet: Form = {
  width: 480,
  height: 679,
  margin: 32,
  brand: 1.35,
  facts: 1.12,
  stamp: 1,
  code: 1,
  hostRows: 4,
  digits: 58,
  title: { max: 78, least: 33 },
  arrangement: 'over',
  picture: 0.62,
};
