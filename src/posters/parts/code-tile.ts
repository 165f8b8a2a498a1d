import { white } from '../colours.ts';
import { combine, type Drawing, marks, rectangle, scenery } from '../drawing.ts';
import { qrMarks, tileSize } from '../qr.ts';
import type { Setting } from '../setting.ts';

/** QR code of the activity page's URL on a white tile with its upper left corner at x, y. */
export function codeTile({ view, palette }: Setting, x: number, y: number): Drawing {
  const tile = rectangle({ x, y, width: tileSize, height: tileSize }, white);
  return combine(scenery(tile), marks(qrMarks(view.url, x, y, palette.k)));
}
