import type { Size } from '../drawing.ts';

/**
 * Dimensions of a poster in another format than the platform's landscape. Lengths are units of its canvas. Reuses the
 * parts of the standard poster, each at its own scale.
 */
export interface Form extends Size {
  readonly margin: number;
  /** Between the parts of the base. */
  readonly gap: number;
  /** Scales of the brand, the place and hosts, and the stamps. */
  readonly brand: number;
  readonly facts: number;
  readonly stamp: number;
  /** Scale of the QR code's tile; in PNG files it gives modules of whole pixels. */
  readonly code: number;
  /** Maximum lines of hosts. */
  readonly hostRows: number;
  /** Maximum height of the date's digits. */
  readonly digits: number;
  /** The title's largest font size, and the size below which the picture shrinks for it. */
  readonly title: { readonly max: number; readonly least: number };
  /** Title above the picture, or on its left. */
  readonly arrangement: 'over' | 'beside';
  /** Picture size: share of the height between brand and base (`over`), or of the width (`beside`). */
  readonly picture: number;
}

/** 1080 by 1920 px at 3 px per unit: a phone with device pixel ratio 3. */
export const phone: Form = {
  width: 360,
  height: 640,
  margin: 24,
  gap: 14,
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

/** 1080 by 1080 px at 2.5 px per unit. */
export const square: Form = {
  width: 432,
  height: 432,
  margin: 24,
  gap: 14,
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

/** ISO 216 A series, portrait: 0.4375 mm per unit on A4. */
export const sheet: Form = {
  width: 480,
  height: 679,
  margin: 32,
  gap: 14,
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

/** The form with a lower base, for much text. */
export const compact = (form: Form): Form => ({
  ...form,
  gap: form.gap * 0.55,
  facts: form.facts * 0.93,
  digits: Math.round(form.digits * 0.76),
});
