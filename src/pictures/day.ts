import { picture } from './picture.ts';
import {
  bar,
  circle,
  coordinate,
  dots,
  half,
  hexagon,
  type Ink,
  polygon,
  questionMark,
  rings,
  shape,
  wave,
} from './shapes.ts';
import { moonAge } from './sky.ts';

export { moonAge, moonName, sunAltitude } from './sky.ts';

export interface DayShape {
  /** The shape's name in Chinese. */
  readonly name: string;
  /** The ink of the picture's ground. */
  readonly ground: Ink;
}

interface DrawnShape extends DayShape {
  readonly draw: () => string;
}

const QUESTION: DrawnShape = { name: '问号', ground: 'a', draw: () => questionMark(200, 190, 0.95, 'w', 'b') };

const dayShapes: readonly [DrawnShape, ...DrawnShape[]] = [
  { name: '圆', ground: 'b', draw: () => circle(200, 250, 150, 'c') + half(200, 250, 150, 'a', 's') },
  { name: '弧', ground: 'a', draw: () => rings(400, 400, [330, 264, 198, 132, 66], ['b', 'a', 'w', 'a', 'c']) },
  { name: '波', ground: 'd', draw: drawWaves },
  { name: '六边形', ground: 'e', draw: drawHexagons },
  { name: '三角', ground: 'c', draw: drawTriangles },
  { name: '点阵', ground: 'b', draw: drawDots },
];

/** Number of shapes before they come again. */
export const dayShapeCount = dayShapes.length;

/**
 * The shape of a campaign's day; `index` counts from 0. The last day gets the question mark, earlier days cycle through
 * the other six shapes, in other inks every other time.
 * @throws RangeError when `index` is not an integer from 0 to `count` − 1.
 */
export function dayShapeOf(index: number, count: number): DayShape {
  const { name, ground } = drawnShapeOf(index, count);
  return { name, ground };
}

/**
 * The day's picture, 400 by 400, with its ground.
 * @throws RangeError when `index` is not an integer from 0 to `count` − 1.
 */
export function dayPicture(index: number, count: number): string {
  const { ground, draw } = drawnShapeOf(index, count);
  return picture({ viewBox: '0 0 400 400', fit: 'xMidYMax slice' }, bar(0, 0, 400, 400, ground) + draw());
}

/**
 * The moon's phase at 20:00 in China on a day (`YYYY-MM-DD`): a disc of ink `k` with the lit part in ink `b`.
 * @throws RangeError for any other text.
 */
export function moonPicture(day: string): string {
  return picture({ viewBox: '0 0 40 40', fit: 'xMidYMid meet', className: 'mn' }, moon(20, 20, 19, moonAge(day)));
}

/** The moon at an age in days since new moon, as seen from the northern hemisphere: lit on the right while waxing. */
export function moon(x: number, y: number, r: number, age: number, lit: Ink = 'b', dark: Ink = 'k'): string {
  const angle = (2 * Math.PI * age) / 29.530588;
  const waxing = angle < Math.PI;
  const crescent = Math.cos(angle) > 0;
  const limb = waxing ? 1 : 0;
  const terminator = crescent === waxing ? 0 : 1;
  const rx = coordinate(Math.abs(Math.cos(angle)) * r);
  const d = `M${x} ${y - r}A${r} ${r} 0 0 ${limb} ${x} ${y + r}A${rx} ${r} 0 0 ${terminator} ${x} ${y - r}z`;
  return circle(x, y, r, dark) + shape(d, lit);
}

function drawnShapeOf(index: number, count: number): DrawnShape {
  if (!Number.isInteger(index) || index < 0 || index >= count) throw new RangeError(`No day ${index} of ${count}.`);
  if (index === count - 1) return QUESTION;
  const drawn = dayShapes[index % dayShapes.length] ?? dayShapes[0];
  return Math.floor(index / dayShapes.length) % 2 === 0 ? drawn : inOtherInks(drawn);
}

/** Inks that the shapes exchange in every other week, so that no two days in sight have the same picture. */
const otherInks: Readonly<Partial<Record<string, Ink>>> = { a: 'e', b: 'd', d: 'b', e: 'a' };

const inOtherInks = ({ name, ground, draw }: DrawnShape): DrawnShape => ({
  name,
  ground: otherInks[ground] ?? ground,
  draw: () => draw().replace(/(?<=class="s?)[abde]\b/gu, (ink) => otherInks[ink] ?? ink),
});

function drawWaves(): string {
  return wave(-100, 210, 4, 75, 'a', 44) + wave(-100, 290, 4, 75, 'c', 44) + wave(-100, 370, 4, 75, 'b', 44);
}

function drawHexagons(): string {
  const nut = hexagon(200, 250, 140, 'k') + hexagon(200, 250, 84, 'b') + hexagon(200, 250, 34, 'k');
  return nut + hexagon(0, 400, 110, 'w') + hexagon(400, 400, 110, 'w');
}

function drawTriangles(): string {
  const sunny = [0, 400, 140, 160, 280, 400] as const;
  const shaded = [140, 160, 280, 400, 140, 400] as const;
  const near = [200, 400, 310, 230, 420, 400] as const;
  return polygon(sunny, 'w') + polygon(shaded, 'k') + polygon(near, 'b');
}

function drawDots(): string {
  const odd = circle(200, 245, 24, 'c') + circle(275, 320, 24, 'w') + circle(125, 320, 24, 'a');
  return dots(50, 170, 5, 4, 75, 24, 'k') + odd;
}
