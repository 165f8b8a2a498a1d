import type { BookletName } from '#views/schedule/booklet.ts';
import { mm } from '../new-document.ts';

/** A page of a booklet; lengths in points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  readonly columns: number;
  readonly gap: number;
  /** Width of the column of times inside a column of text. */
  readonly times: number;
}

/** Pages with few rows have one column: two would leave half of the page empty. */
const fewRows = 12;

/** ISO 216. */
export const paperOf = (paper: BookletName['paper'], rows: number): Paper =>
  paper === 'a5'
    ? {
        ...{ width: mm(148.5), height: mm(210), columns: 1, gap: 0, times: mm(31) },
        margin: { side: mm(13), top: mm(12), bottom: mm(15) },
      }
    : {
        ...{ width: mm(210), height: mm(297), columns: rows > fewRows ? 2 : 1, gap: mm(8), times: mm(31) },
        margin: { side: mm(16), top: mm(15), bottom: mm(17) },
      };
