import { bar, circle, coordinate, dots, type Ink, lens, polygon, quarter, shape, stroke, wave } from '../shapes.ts';

/** 渭南: the five granite peaks of 华山, its ladder and its pavilion, wheat of the plain, 渭河, persimmons of 富平. */
export function drawWeinan(): string {
  const sky = circle(200, 240, 150, 'c') + dots(620, 40, 5, 3, 50, 7, 'w');
  return sky + drawRiver() + drawHuashan() + drawPlain() + drawWheat() + drawPersimmons();
}

function drawRiver(): string {
  const reach = (y: number, ink: Ink): string => wave(-1200, y, 14, 50, ink, 25) + wave(900, y, 8, 50, ink, 25);
  return reach(700, 'w') + reach(750, 'a') + reach(800, 'w');
}

interface Peak {
  /** X of the edge between the lit and the shaded cliff. */
  readonly ridge: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly light: Ink;
  readonly dark: Ink;
}

const west: Peak = { ridge: 330, top: 280, left: 190, right: 150, light: 'e', dark: 'j' };
const east: Peak = { ridge: 700, top: 260, left: 120, right: 190, light: 'e', dark: 'j' };
const south: Peak = { ridge: 505, top: 90, left: 180, right: 170, light: 'w', dark: 'a' };
const north: Peak = { ridge: 300, top: 520, left: 170, right: 130, light: 'd', dark: 'a' };
const central: Peak = { ridge: 745, top: 500, left: 130, right: 170, light: 'w', dark: 'a' };

function drawHuashan(): string {
  const back = drawPeak(west) + drawPeak(east) + drawPavilion();
  return back + drawPeak(south) + drawCracks() + drawLadder() + drawPeak(north) + drawPeak(central);
}

/** A narrow granite peak: vertical cliffs below sloping shoulders. */
function drawPeak({ ridge, top, left, right, light, dark }: Peak): string {
  const shoulder = (800 - top) * 0.2;
  const sunny = [ridge - left, 800, ridge - left * 0.58, top + shoulder, ridge, top, ridge, 800];
  const shaded = [ridge, 800, ridge, top, ridge + right * 0.5, top + shoulder * 0.62, ridge + right, 800];
  return polygon(sunny, light) + polygon(shaded, dark);
}

function drawCracks(): string {
  const crack = (x: number, y: number, length: number, ink: Ink): string =>
    polygon([x, y, x + 22, y, x, y + length], ink);
  return crack(420, 250, 260, 'd') + crack(456, 190, 170, 'd') + crack(540, 150, 200, 'j') + crack(580, 250, 260, 'j');
}

/** The ladder up the ridge; its rungs become narrower towards the top. */
function drawLadder(): string {
  const rungs = Array.from({ length: 13 }, (_, i) => {
    const width = 76 - i * 4;
    return `M${coordinate(505 - width / 2)} ${720 - i * 40}h${width}`;
  });
  return stroke(rungs.join(''), 'c', 13);
}

/** The chess pavilion (下棋亭) on a pinnacle of the east peak. */
function drawPavilion(): string {
  const { ridge } = east;
  const top = east.top + 14;
  const posts = bar(ridge - 26, top - 42, 8, 50, 'k') + bar(ridge + 18, top - 42, 8, 50, 'k');
  const roof = `M${ridge - 56} ${top - 34}Q${ridge - 4} ${top - 44} ${ridge} ${top - 92}Q${ridge + 4} ${top - 44} ${ridge + 56} ${top - 34}z`;
  return posts + bar(ridge - 44, top + 2, 88, 12, 'k') + shape(roof, 'c');
}

function drawPlain(): string {
  return (
    quarter(-160, 800, 56, 'b', 'nw') +
    bar(-160, 744, 1060, 56, 'b') +
    quarter(900, 800, 56, 'b', 'ne') +
    stroke('M-130 764H870M-90 784H830', 'g', 6)
  );
}

function drawWheat(): string {
  return drawEar(190, 500, 3) + drawEar(-40, 470, 4) + drawEar(70, 380, 5);
}

/** An ear of wheat with pairs of grains on its stalk; the right ones are shaded. */
function drawEar(x: number, y: number, pairs: number): string {
  const grains = Array.from({ length: pairs }, (_, i) => {
    const foot = y + 74 + i * 54;
    return lens(x, foot, 82, 40, 'g') + lens(x, foot, 82, -40, 'b');
  });
  return stroke(`M${x} 800V${y}`, 'b', 13) + grains.join('') + lens(x, y + 24, 84, 0, 'b');
}

function drawPersimmons(): string {
  const fruit = (x: number, y: number): string => {
    const body = shape(`M${x - 62} ${y}a50 50 0 0 1 50-50h24a50 50 0 0 1 0 100h-24a50 50 0 0 1-50-50z`, 'c');
    const calyx = shape(`M${x - 46} ${y - 46}h92l-20 24l-14-14l-12 20l-12-20l-14 14z`, 'j');
    return body + calyx + bar(x - 5, y - 62, 10, 20, 'j');
  };
  return fruit(600, 750) + fruit(716, 750);
}
