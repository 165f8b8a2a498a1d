import { withInks } from '#pictures/inks.ts';
import type { Palette } from '#pictures/palettes.ts';
import { questionMark } from '#pictures/shapes.ts';
import type { PosterStamp } from '#views/poster/poster-view.ts';
import { stopRed, white } from '../colours.ts';
import { combine, type Drawing, scenery, text } from '../drawing.ts';
import type { Setting } from '../setting.ts';
import { textWidth } from '../text/width.ts';

/** Position of the stamps, px: x of the picture's edge they touch, y of the first one, y offset to the next one. */
export interface StampPlace {
  readonly edge: number;
  readonly from: 'left' | 'right';
  readonly y: number;
  readonly step: number;
}

interface StampLook {
  readonly word: string;
  readonly fill: string;
  readonly ink: string;
  readonly sign: string;
  readonly border: string;
  readonly isSmall?: boolean;
  readonly drawSign: (x: number, y: number, colour: string) => string;
}

/** States are large. A sample's stamp is small: its dashed frame already marks it. */
const large = { height: 52, size: 28 } as const;
/** A longer word is as wide as one of four characters, px. */
const widestWord = 4 * large.size;
const small = { height: 38, size: 20 } as const;

/** Stamps of the activity's states, each an icon and a word. Layouts place them clear of text and QR code. */
export function stamps({ view, palette }: Setting, place: StampPlace): Drawing {
  return combine(
    ...view.stamps.map((stamp, index) => drawStamp(lookOf(stamp, view, palette), place, place.y + index * place.step)),
  );
}

/** Width of the widest stamp in px; 0 without stamps. */
export const stampsWidth = ({ view, palette }: Setting): number =>
  Math.max(0, ...view.stamps.map((stamp) => sizesOf(lookOf(stamp, view, palette)).width));

function sizesOf({ word, isSmall }: StampLook) {
  const { height, size: full } = isSmall ? small : large;
  const size = Math.min(full, Math.floor((full * widestWord) / textWidth(word, full, 900)));
  const gap = Math.round(full * 0.8);
  return { height, size, gap, width: Math.round(height / 2 + 2 * gap + 4 + textWidth(word, size, 900)) };
}

function drawStamp(look: StampLook, { edge, from }: StampPlace, y: number): Drawing {
  const { height, size, gap, width } = sizesOf(look);
  const radius = height / 2;
  const left = from === 'right' ? edge - width : edge;
  const round = from === 'right' ? left + radius : left + width - radius;
  const outline = `M${edge} ${y}H${round}a${radius} ${radius} 0 0 ${from === 'right' ? 0 : 1} 0 ${height}H${edge}z`;
  const signX = from === 'right' ? left + radius + 4 : left + gap;
  const dash = look.isSmall ? ' stroke-dasharray="7 5"' : '';
  const label = `<path d="${outline}" fill="${look.fill}" stroke="${look.border}" stroke-width="3"${dash}/>`;
  const lineHeight = height - 14;
  const word = { text: look.word, x: signX + gap, y: y + 7, size, lineHeight, weight: 900 } as const;
  return combine(
    scenery(label + look.drawSign(signX, y + radius, look.sign)),
    text({ ...word, colour: look.ink, ground: look.fill }),
  );
}

function lookOf(stamp: PosterStamp, { stampedPart }: Setting['view'], { k, b }: Palette): StampLook {
  const red = { fill: stopRed, ink: white, sign: white, border: white, drawSign: cross };
  const dark = { fill: k, ink: white, sign: b, border: white };
  switch (stamp) {
    case 'cancelled':
      return { ...red, word: '已取消' };
    case 'some-cancelled':
      return { ...red, word: `${stampedPart}取消` };
    case 'postponed':
      return { ...dark, word: '已改期', drawSign: arrow };
    case 'some-postponed':
      return { ...dark, word: `${stampedPart}改期`, drawSign: arrow };
    case 'full':
      return { ...dark, word: '已约满', drawSign: ring };
    case 'some-full':
      return { ...dark, word: `${stampedPart}约满`, drawSign: ring };
    case 'tba':
      return { ...dark, word: '时间待定', drawSign: question };
    case 'sample':
      return { word: '示例', fill: white, ink: k, sign: k, border: k, isSmall: true, drawSign: ring };
    default:
      return stamp satisfies never;
  }
}

const cross = (x: number, y: number, colour: string): string =>
  `<path d="M${x - 9} ${y - 9}l18 18m0-18l-18 18" stroke="${colour}" stroke-width="6"/>`;

const arrow = (x: number, y: number, colour: string): string =>
  `<path d="M${x - 11} ${y - 3}h12v-8l12 11l-12 11v-8h-12z" fill="${colour}"/>`;

const ring = (x: number, y: number, colour: string): string =>
  `<circle cx="${x}" cy="${y}" r="6.5" fill="none" stroke="${colour}" stroke-width="4"/>`;

function question(x: number, y: number, colour: string): string {
  const scale = 26 / 322;
  const paint = { k: colour, w: colour, a: colour, b: colour, c: colour, d: colour, e: colour, f: colour, g: colour };
  return withInks(questionMark(x + 1, y - 13 + 119 * scale, scale, 'a', 'a'), { ...paint, h: colour, j: colour });
}
