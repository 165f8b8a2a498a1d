import { DIGIT_HEIGHT, digitPaths } from '#pictures/digits.ts';
import { withInks } from '#pictures/inks.ts';
import type { Palette } from '#pictures/palettes.ts';
import { questionMark } from '#pictures/shapes.ts';
import type { PosterLockup } from '#views/poster/lockup.ts';
import { combine, type Drawing, marks, px, spoken, text } from '../drawing.ts';

export interface DigitsStyle {
  /** Height of the digits in px. */
  readonly height: number;
  readonly ink: string;
  readonly ground: string;
  /** The dot of the question mark. */
  readonly dot: string;
  readonly palette: Palette;
}

export interface DateDigits {
  readonly drawing: Drawing;
  /** Px from `x` to the end of the date, including its trailing space. */
  readonly width: number;
}

/** Han characters; `share` is their font size as a share of the digits' height. */
interface Han {
  readonly han: string;
  readonly share: number;
}
type Piece = { readonly digits: string } | Han;

/**
 * A date in the kit's large digits with 月 and 日 at half their height; the kit's question mark for an unknown date.
 * `x`, `y` is the upper left corner, px.
 */
export function dateDigits(date: PosterLockup['date'], x: number, y: number, style: DigitsStyle): DateDigits {
  if (date.kind === 'unknown') return { drawing: questionSign(x, y, style), width: style.height * 0.78 };
  const drawings: Drawing[] = [];
  let left = x;
  for (const piece of piecesOf(date)) {
    const placed = 'digits' in piece ? digitsAt(piece.digits, left, y, style) : hanAt(piece, left, y, style);
    drawings.push(placed.drawing);
    left += placed.width;
  }
  return { drawing: combine(...drawings), width: left - x };
}

function piecesOf(date: Exclude<PosterLockup['date'], { readonly kind: 'unknown' }>): readonly Piece[] {
  if (date.kind === 'year') return [{ digits: date.year }, han('年')];
  if (date.kind === 'part') {
    const month: readonly Piece[] = [{ digits: numberAt(date.month, 5) }, han('月')];
    return date.third === undefined ? month : [...month, { han: date.third, share: 0.66 }];
  }
  return date.kind === 'apart' ? apartPieces(date.days) : rangePieces(date);
}

type Days = { readonly from: string; readonly to: string };

/** 9月20日、23日; 9月28日、10月5日、12日 */
function apartPieces(days: readonly string[]): readonly Piece[] {
  return days.flatMap((day, index) => {
    const isSameMonth = days[index - 1]?.slice(0, 7) === day.slice(0, 7);
    const month: readonly Piece[] = isSameMonth ? [] : [{ digits: numberAt(day, 5) }, han('月')];
    return [...(index > 0 ? [pause] : []), ...month, { digits: numberAt(day, 8) }, han('日')];
  });
}

/** 9月19日, 9月19-25日, 9月28日-10月12日 */
function rangePieces({ from, to }: Days): readonly Piece[] {
  const start: readonly Piece[] = [{ digits: numberAt(from, 5) }, han('月')];
  const [first, last] = [numberAt(from, 8), numberAt(to, 8)];
  if (from === to) return [...start, { digits: first }, han('日')];
  if (from.slice(0, 7) === to.slice(0, 7)) return [...start, { digits: `${first}-${last}` }, han('日')];
  return [
    ...start,
    { digits: first },
    han('日'),
    { digits: `-${numberAt(to, 5)}` },
    han('月'),
    { digits: last },
    han('日'),
  ];
}

/** Px; no text of a poster is smaller. */
const smallestText = 12;

const pause: Piece = { han: '、', share: 0.4 };
const han = (character: string): Piece => ({ han: character, share: 0.5 });
const numberAt = (date: string, position: number): string => String(Number(date.slice(position, position + 2)));

function digitsAt(digits: string, x: number, y: number, { height, ink, ground }: DigitsStyle): DateDigits {
  const { d, width } = digitPaths(digits);
  const unit = height / DIGIT_HEIGHT;
  const place = `translate(${px(x)} ${px(y)})scale(${Math.round(unit * 10_000) / 10_000})`;
  const box = { x: px(x), y: px(y), size: px(height), lineHeight: px(height) };
  const words = spoken({ text: digits, ...box, weight: 900, colour: ink, ground });
  const drawing = combine(marks(`<path transform="${place}" fill="${ink}" d="${d}"/>`), words);
  return { drawing, width: width * unit };
}

function hanAt(piece: Han, x: number, y: number, style: DigitsStyle): DateDigits {
  const { height, ink, ground } = style;
  const size = Math.max(smallestText, Math.round(height * piece.share));
  const lineHeight = Math.round(size * 1.2);
  const top = Math.round(y + height - lineHeight + lineHeight * 0.09);
  const run = {
    text: piece.han,
    x: px(x + height * 0.03),
    y: top,
    size,
    lineHeight,
    weight: 900,
    colour: ink,
    ground,
  } as const;
  return { drawing: text(run), width: size * piece.han.length + height * 0.12 };
}

/** The mark is 322 units high and 238 wide; the ring's centre is 119 units from its left and top edges. */
function questionSign(x: number, y: number, { height, ink, dot, palette }: DigitsStyle): Drawing {
  const scale = (height + 4) / 322;
  const sign = questionMark(x + 119 * scale, y - 2 + 119 * scale, scale, 'a', 'b');
  return marks(withInks(sign, { ...palette, a: ink, b: dot }));
}
