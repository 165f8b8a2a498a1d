import { bar, stroke, wave } from '../shapes.ts';
import type { Water } from './scenery.ts';

/** Water along the whole bottom edge of a scene. */
export const drawWater: Readonly<Record<Water, () => string>> = {
  sea: drawSea,
  river: drawRiver,
  lake: drawLake,
};

/** Y of the shore: the base line of landmarks. */
export const shores: Readonly<Record<Water, number>> = { sea: 710, river: 710, lake: 720 };

function drawSea(): string {
  const rows = wave(-1200, 740, 29, 50, 'd', 25) + wave(-1200, 790, 29, 50, 'w', 25);
  return wave(-1200, 700, 29, 50, 'a', 25) + bar(-1200, 700, 2900, 100, 'a') + rows;
}

/** A broad river with long lines for its current. */
function drawRiver(): string {
  const lines = 'M-1160 732h200M-860 732h260M-520 732h420M-20 732h180M260 732h360M720 732h240M1040 732h420';
  const lower = 'M-1200 770h180M-900 770h180M-640 770h320M-240 770h360M200 770h220M500 770h400M980 770h300';
  return (
    bar(-1200, 700, 2900, 100, 'a') +
    bar(-1200, 700, 2900, 10, 'w') +
    stroke(lines, 'd', 12, 'round') +
    stroke(lower, 'e', 12, 'round')
  );
}

function drawLake(): string {
  const glints =
    'M470 736h260M500 760h200M540 784h120M-1160 744h180M-960 768h160M-560 744h220M-520 768h140M40 752h120M1100 748h240M1140 774h160';
  return bar(-1200, 710, 2900, 90, 'e') + stroke(glints, 'w', 10, 'round');
}
