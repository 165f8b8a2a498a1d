import { arch, bar, circle, coordinate, type Ink, mirror, place, polygon, shape, stroke, turn } from '../shapes.ts';

/** A fir with its base at x, y and a shaded half. */
export function drawFir(x: number, y: number, height: number, light: Ink, dark: Ink): string {
  const [top, reach] = [y - height, height * 0.26];
  const half = (side: 1 | -1): number[] => [
    x,
    top,
    x + side * reach * 0.72,
    top + height * 0.48,
    x + side * reach * 0.36,
    top + height * 0.48,
    x + side * reach,
    y,
    x,
    y,
  ];
  return polygon(half(-1), light) + polygon(half(1), dark);
}

export function drawPoplar(x: number, y: number, height: number): string {
  return (
    bar(x - 5, y - 40, 10, 40, 'k') + arch(x - 24, y - 24, 48, height - 24, 'a') + arch(x, y - 24, 24, height - 60, 'j')
  );
}

export function drawRoundTree(x: number, y: number, r: number): string {
  return (
    bar(x - 6, y - r * 1.3, 12, r * 1.3, 'k') +
    circle(x, y - r * 1.7, r, 'a') +
    circle(x + r * 0.5, y - r * 1.25, r * 0.6, 'e')
  );
}

/** A palm with six fronds and its base at x, y, leaning to the right. */
export function drawPalm(x: number, y: number, height: number): string {
  const [cx, cy] = [x + height * 0.18, y - height * 0.86];
  const trunk = stroke(
    `M${x} ${y}Q${x + 6} ${y - height * 0.5} ${coordinate(cx)} ${coordinate(cy)}`,
    'k',
    height * 0.05,
  );
  const fronds = [-58, -20, 18].map((degrees) => frond(height * 0.46, degrees)).join('');
  const crown = place(cx, cy, 1, mirror(0, fronds) + fronds);
  return trunk + crown + circle(cx - 8, cy + 10, height * 0.045, 'c') + circle(cx + 12, cy + 12, height * 0.045, 'c');
}

/** A crescent-shaped leaf that hangs to the right, its root at 0, 0. */
function frond(length: number, degrees: number): string {
  const tip = `${coordinate(length)} ${coordinate(length * 0.24)}`;
  const d = `M0 0Q${coordinate(length * 0.55)} ${coordinate(-length * 0.42)} ${tip}Q${coordinate(length * 0.5)} 0 0 0z`;
  return turn(degrees, 0, 0, shape(d, degrees < -40 ? 'e' : 'a'));
}

/** The tree typical of a latitude in degrees north: palm up to 24°, fir from 42°, else a broadleaf tree. */
export function drawPlant(latitude: number, x: number, y: number, height: number): string {
  if (latitude >= 42) return drawFir(x, y, height, 'e', 'a');
  return latitude <= 24 ? drawPalm(x, y, height) : drawRoundTree(x, y, height * 0.37);
}
