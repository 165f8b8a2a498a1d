import type { PosterSize } from '#views/poster/poster-view.ts';
import { posterHeight, posterWidth, type Size } from './drawing.ts';
import { type Form, phone, sheet, square } from './upright/form.ts';

/** Layout and file of a poster size. */
export interface PosterFormat {
  readonly form: Form;
  readonly file: PosterFile;
}

/** Width and height in px for PNG, in points (1/72 inch) for PDF. */
export interface PosterFile extends Size {
  readonly kind: 'png' | 'pdf';
}

/** The standard poster. */
export const usualFile: PosterFile = { kind: 'png', width: posterWidth, height: posterHeight };

/** ISO 216: 210 by 297 mm and 297 by 420 mm. */
const [a4, a3] = [
  { kind: 'pdf', width: 595.28, height: 841.89 },
  { kind: 'pdf', width: 841.89, height: 1190.55 },
] as const;

export const posterFormats: Readonly<Record<PosterSize, PosterFormat>> = {
  phone: { form: phone, file: { kind: 'png', width: 1080, height: 1920 } },
  square: { form: square, file: { kind: 'png', width: 1080, height: 1080 } },
  a4: { form: sheet, file: a4 },
  a3: { form: sheet, file: a3 },
};
