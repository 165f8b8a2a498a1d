import { pick } from '../hash.ts';
import { arch, bar, circle, dots, type Ink, polygon, stroke } from '../shapes.ts';

type Block = (x: number, height: number, ink: Ink) => string;

const WIDTH = 106;
const blocks: readonly [Block, ...Block[]] = [
  (x, height, ink) => bar(x, 800 - height, WIDTH, height, ink) + dots(x + 23, 840 - height, 3, 4, 30, 7, windowOn(ink)),
  (x, height, ink) =>
    arch(x, 800, WIDTH, height, ink) + circle(x + WIDTH / 2, 800 - height + WIDTH / 2, 24, windowOn(ink)),
  (x, height, ink) =>
    bar(x, 860 - height, WIDTH, height, ink) +
    polygon([x, 860 - height, x + WIDTH, 800 - height, x + WIDTH, 860 - height], ink) +
    stroke(`M${x + 20} ${900 - height}h66m-66 36h66m-66 36h66`, windowOn(ink), 12),
  (x, height, ink) =>
    polygon([x, 860 - height, x + WIDTH / 2, 780 - height, x + WIDTH, 860 - height], windowOn(ink)) +
    bar(x, 860 - height, WIDTH, height, ink) +
    arch(x + 33, 980 - height, 40, 80, windowOn(ink)),
];

/** Seven adjacent houses, the middle ones taller. */
export function drawTown(seed: number): string {
  const inks = pick<readonly [Ink, Ink, Ink, Ink]>(
    [
      ['a', 'w', 'e', 'k'],
      ['e', 'k', 'w', 'a'],
      ['k', 'e', 'a', 'w'],
    ],
    seed,
    5,
  );
  const heights = [210, 300, 380, 470, 350, 420, 260];
  const houses = heights.map((height, i) => {
    const block = pick(blocks, seed, 3 * i);
    return block(36 + i * WIDTH, height + ((seed >>> (2 * i)) % 3) * 30, inks[i % 4] ?? 'a');
  });
  return houses.join('');
}

function windowOn(ink: Ink): Ink {
  return ink === 'w' || ink === 'e' ? 'k' : 'b';
}
