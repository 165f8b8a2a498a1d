import { circle, place, stroke } from './shapes.ts';

/** The marks that have a drawing; `none` has none. */
export type Mark = 'question' | 'shield' | 'book' | 'bulb' | 'none';

/** One stroke and one disc on a canvas of 40 by 40. */
interface Drawing {
  readonly outline: string;
  readonly disc: readonly [x: number, y: number, r: number];
}

const strokeWidth = 6.6;
const drawings: Readonly<Record<Exclude<Mark, 'none'>, Drawing>> = {
  question: { outline: 'M9.8 13.6A10.2 10.2 0 1 1 20 23.8V28.4', disc: [20, 35.8, 4.2] },
  shield: { outline: 'M6.3 5.3H33.7V18A18 18 0 0 1 20 35.4A18 18 0 0 1 6.3 18z', disc: [20, 17.4, 4.2] },
  book: {
    outline: 'M20 33.4H3.3V13H11A9 9 0 0 1 20 22zM20 33.4H36.7V13H29A9 9 0 0 0 20 22z',
    disc: [20, 6.2, 4.2],
  },
  bulb: { outline: 'M20 3.4a10.2 10.2 0 1 1 0 20.4a10.2 10.2 0 1 1 0-20.4zM13 28.4H27', disc: [20, 35.8, 4.2] },
};

/** The sites' mark, 40 by 40, in `currentColor` with a disc of ink `c`. Empty string for `none`. */
export function markPicture(mark: Mark): string {
  if (mark === 'none') return '';
  const { outline, disc } = drawings[mark];
  const line = `<path fill="none" stroke="currentColor" stroke-width="${strokeWidth}" d="${outline}"/>`;
  return `<svg class="mark" viewBox="0 0 40 40" aria-hidden="true">${line}${circle(...disc, 'c')}</svg>`;
}

/** The mark with a stroke of ink `k`, its upper left corner at x, y, `side` wide. Empty string for `none`. */
export function drawMark(mark: Mark, x: number, y: number, side: number): string {
  if (mark === 'none') return '';
  const { outline, disc } = drawings[mark];
  return place(x, y, side / 40, stroke(outline, 'k', strokeWidth) + circle(...disc, 'c'));
}
