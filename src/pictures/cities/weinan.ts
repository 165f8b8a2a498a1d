import { bar, circle, dots, type Ink, lens, polygon, shape, stroke, wave } from '../shapes.ts';

/** 渭南: the five granite peaks of 华山 with its stairs and pavilion, wheat of the plain, 渭河, persimmons of 富平. */
export function drawWeinan(): string {
  const sky = circle(215, 250, 140, 'c') + dots(640, 50, 5, 3, 50, 7, 'w');
  return sky + drawRiver() + drawHuashan() + drawPavilion() + drawPlain() + drawWheat() + drawPersimmons();
}

function drawRiver(): string {
  return wave(-900, 700, 26, 50, 'w', 25) + wave(-900, 750, 26, 50, 'a', 25) + wave(-900, 800, 26, 50, 'w', 25);
}

interface Peak {
  readonly ridge: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly light: Ink;
  readonly dark: Ink;
}

/** From the back to the front: west, east, south (the highest), north and central peak. */
const peaks: readonly Peak[] = [
  { ridge: 330, top: 270, left: 130, right: 110, light: 'e', dark: 'j' },
  { ridge: 690, top: 250, left: 110, right: 130, light: 'e', dark: 'j' },
  { ridge: 500, top: 110, left: 130, right: 120, light: 'w', dark: 'a' },
  { ridge: 250, top: 470, left: 130, right: 100, light: 'w', dark: 'a' },
  { ridge: 740, top: 480, left: 110, right: 130, light: 'w', dark: 'a' },
];

function drawHuashan(): string {
  return (
    peaks.map(drawPeak).join('') + stroke('M452 330V520M420 420V640M476 250V400M380 560V700', 'd', 8) + drawStairs()
  );
}

/** A granite blade: a cliff in the light, a cliff in the shade, meeting in an upright ridge. */
function drawPeak({ ridge, top, left, right, light, dark }: Peak): string {
  const sunny = polygon([ridge - left, 800, ridge - left * 0.72, top + 150, ridge, top, ridge, 800], light);
  const shaded = polygon([ridge, 800, ridge, top, ridge + right * 0.6, top + 90, ridge + right, 800], dark);
  return sunny + shaded;
}

function drawStairs(): string {
  return stroke(`M400 760${'h18v-34'.repeat(5)}`, 'c', 14);
}

function drawPavilion(): string {
  const posts = bar(664, 206, 8, 50, 'k') + bar(708, 206, 8, 50, 'k');
  return posts + shape('M640 212Q690 200 690 160Q690 200 740 212z', 'c');
}

function drawPlain(): string {
  return bar(-60, 760, 920, 40, 'b');
}

function drawWheat(): string {
  return drawEar(170, 500, 3) + drawEar(60, 400, 4) + drawEar(-40, 520, 3);
}

/** An ear with pairs of grains on its stalk, the left ones in the light. */
function drawEar(x: number, y: number, pairs: number): string {
  const grains = Array.from({ length: pairs }, (_, i) => {
    const foot = y + 66 + i * 52;
    return lens(x, foot, 74, -40, 'h') + lens(x, foot, 74, 40, 'b');
  });
  return stroke(`M${x} 800V${y}`, 'b', 12) + grains.join('') + lens(x, y + 22, 76, 0, 'b');
}

function drawPersimmons(): string {
  const fruit = (x: number, y: number, r: number): string =>
    circle(x, y, r, 'c') + [-70, -25, 25, 70].map((angle) => lens(x, y - r * 0.8, r * 0.6, angle, 'k')).join('');
  return fruit(640, 752, 48) + fruit(728, 744, 56);
}
