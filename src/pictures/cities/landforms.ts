import { pick } from '../hash.ts';
import { arch, bar, circle, coordinate, dots, type Ink, mound, polygon, shape, stroke } from '../shapes.ts';
import { drawFir, drawPlant, drawPoplar } from './plants.ts';
import type { Landform } from './scenery.ts';

/** The background of a city's scene, on the scene's canvas. `seed` (a hash) varies it, the latitude its plants. */
export const drawLandform: Readonly<Record<Landform, (seed: number, latitude: number) => string>> = {
  'snow-mountains': (seed) => drawPeaks(seed, true),
  mountains: (seed) => drawPeaks(seed, false),
  hills: drawHills,
  karst: drawKarst,
  loess: drawLoess,
  desert: drawDunes,
  grassland: drawGrassland,
  forest: drawForest,
  plain: drawPlain,
};

function drawPeaks(seed: number, snow: boolean): string {
  const x = pick([330, 370, 410], seed, 6);
  const top = pick([170, 210, 250], seed, 12);
  const peak = (centre: number, height: number, reach: number, light: Ink, dark: Ink): string =>
    drawPeak(centre, height, reach, light, dark) + (snow ? drawSnow(centre, height, reach) : '');
  const far = drawPeak(x - 330, 470, 250, 'e', 'a') + peak(1130, 590, 250, 'e', 'a');
  return far + peak(x + 300, 350, 320, 'e', 'j') + peak(x, top, 420, 'a', 'k');
}

function drawPeak(x: number, top: number, reach: number, light: Ink, dark: Ink): string {
  return polygon([x - reach, 800, x, top, x + reach, 800], light) + polygon([x, 800, x, top, x + reach, 800], dark);
}

/** A snow cap with a zigzag edge; the shaded half is darker. */
function drawSnow(x: number, top: number, reach: number): string {
  const depth = (800 - top) * 0.3;
  const side = (reach / (800 - top)) * depth;
  const edge = (to: number) => [
    x + to * side,
    top + depth,
    x + to * side * 0.55,
    top + depth * 0.72,
    x,
    top + depth * 1.2,
  ];
  return polygon([x, top, ...edge(-1)], 'w') + polygon([x, top, ...edge(1)], 'd');
}

function drawHills(seed: number): string {
  const tall = pick([430, 480, 520], seed, 10);
  const back = arch(-140, 800, 220, 210, 'e') + arch(640, 800, 260, 400, 'e') + arch(60, 800, 240, 380, 'e');
  const front = arch(250, 800, 250, tall, 'a') + arch(900, 800, 280, 210, 'a') + arch(-20, 800, 190, 190, 'd');
  return back + front + arch(470, 800, 210, 260, 'd') + arch(800, 800, 170, 200, 'j');
}

/** 峰林: limestone towers with mist between them. */
function drawKarst(seed: number): string {
  const shift = pick([0, 20, 40], seed, 6);
  const back = [
    [-80, 80, 300],
    [60, 110, 470],
    [190, 90, 330],
    [470, 110, 520],
    [600, 90, 360],
    [730, 120, 400],
  ] as const;
  const front = [
    [-60, 110, 380],
    [-10, 90, 250],
    [230 + shift, 130, 640],
    [330 + shift, 90, 430],
    [520, 130, 330],
    [690 + shift, 120, 500],
    [750 + shift, 90, 300],
    [880, 130, 210],
  ] as const;
  const far = back.map(([x, width, height]) => drawFinger(x, width, height, 'e', 'e')).join('');
  const near = front.map(([x, width, height]) => drawFinger(x, width, height, 'a', 'j')).join('');
  return far + near + drawMist(30, 620, 300) + drawMist(450, 560, 260) + drawMist(820, 640, 200);
}

/** A steep cone with a rounded top and a shaded half. */
function drawFinger(x: number, width: number, height: number, light: Ink, dark: Ink): string {
  const top = 800 - height;
  const [middle, right] = [x + width / 2, x + width * 1.25];
  const [left, lean] = [x - width * 0.25, width * 0.62];
  return (
    shape(`M${coordinate(left)} 800Q${coordinate(middle - lean)} ${top} ${coordinate(middle)} ${top}V800z`, light) +
    shape(
      `M${coordinate(middle)} ${top}Q${coordinate(middle + lean)} ${top} ${coordinate(right)} 800H${coordinate(middle)}z`,
      dark,
    )
  );
}

const drawMist = (x: number, y: number, length: number): string =>
  stroke(`M${x} ${y}h${length}`, 'w', 18, 'round') + stroke(`M${x + 50} ${y + 34}h${length - 30}`, 'w', 10, 'round');

/** A layered plateau with gullies, and cave dwellings (窑洞) at its base. */
function drawLoess(seed: number): string {
  const inks: readonly Ink[] = ['b', 'g', 'h', 'g', 'b', 'g'];
  const mesa = (x: number, top: number, width: number): string => {
    const layers = Math.ceil((800 - top) / 62);
    return Array.from({ length: layers }, (_, i) => {
      const spread = i * 26;
      return bar(x - spread, top + i * 62, width + 2 * spread, 62, inks[i % inks.length] ?? 'b');
    }).join('');
  };
  const caves = [250, 350, 450].map((x) => arch(x, 800, 76, 120, 'k') + arch(x + 14, 800, 48, 76, 'c'));
  return mesa(590, pick([460, 490], seed, 6), 260) + mesa(180, pick([330, 380], seed, 8), 220) + caves.join('');
}

/** Dunes with a crest between the lit and the shaded side. */
function drawDunes(seed: number): string {
  const dune = (x: number, height: number, reach: number, light: Ink, dark: Ink): string => {
    const top = 800 - height;
    const windward = `M${x - reach} 800Q${x - reach * 0.35} 790 ${x} ${top}Q${x - 30} ${top + height * 0.6} ${x + reach * 0.3} 800z`;
    const leeward = `M${x} ${top}Q${x - 30} ${top + height * 0.6} ${x + reach * 0.3} 800H${x + reach}Q${x + reach * 0.45} 770 ${x} ${top}z`;
    return shape(windward, light) + shape(leeward, dark);
  };
  const x = pick([330, 380, 430], seed, 6);
  return (
    dune(x + 390, 320, 480, 'b', 'g') +
    dune(x - 330, 190, 420, 'h', 'g') +
    dune(x, 470, 480, 'b', 'a') +
    dune(x + 300, 190, 380, 'h', 'g')
  );
}

/** Rolling grassland with scattered flowers, below clouds. */
function drawGrassland(seed: number): string {
  const cloud = (x: number, y: number): string =>
    circle(x + 50, y - 14, 38, 'w') + circle(x + 106, y - 22, 50, 'w') + stroke(`M${x} ${y}h180`, 'w', 50, 'round');
  const swells = mound(420, 800, 1500, 250, 'e') + mound(-160, 800, 1300, 170, 'a') + mound(960, 800, 1300, 190, 'a');
  const flowers = dots(90, 752, 5, 1, 96, 9, 'b') + dots(140, 780, 5, 1, 96, 7, 'w') + dots(720, 700, 4, 2, 64, 7, 'h');
  return (
    cloud(pick([120, 300, 460], seed, 6), 330) + cloud(680, 430) + swells + mound(420, 800, 900, 90, 'j') + flowers
  );
}

/** Flat snow-covered land with firs. */
export function drawSnowfield(): string {
  const firs = [-60, 40, 120, 330, 560, 650, 860].map((x, i) => drawFir(x, 730, 190 + (i % 3) * 60, 'a', 'j'));
  return (
    mound(420, 800, 1500, 210, 'd') + firs.join('') + mound(-100, 800, 1100, 120, 'w') + mound(900, 800, 1200, 130, 'w')
  );
}

function drawForest(seed: number): string {
  const row = (y: number, height: number, step: number, ink: Ink, dark: Ink): string =>
    Array.from({ length: Math.ceil(1180 / step) }, (_, i) => {
      const x = -100 + i * step;
      const taller = ((seed >>> i) % 3) * 34;
      const isOutside = x < 0 || x > 800;
      return drawFir(x, y, isOutside ? 150 : height + taller, ink, dark);
    }).join('');
  return row(745, 380, 130, 'e', 'j') + row(765, 270, 170, 'a', 'k') + mound(420, 800, 1800, 90, 'j');
}

/** Fields up to the horizon, with a row of trees. */
function drawPlain(seed: number, latitude: number): string {
  const horizon = 600;
  const inks: readonly Ink[] = ['b', 'e', 'h', 'a'];
  const middle = pick([300, 400, 500], seed, 6);
  const edges = [-1200, -560, -260, -20, 170, 330, 480, 640, 830, 1060, 1340, 1700];
  const far = (x: number): number => middle + (x - 400) * 0.45;
  const strips = edges.slice(1).map((right, i) => {
    const left = edges[i] ?? right;
    return polygon([left, 800, far(left), horizon, far(right), horizon, right, 800], inks[i % inks.length] ?? 'e');
  });
  const trees = [-20, 60, 560, 660, 740, 810].map((x, i) => {
    const height = 140 + (i % 3) * 26;
    const isLeafy = latitude > 24 && latitude < 42;
    return isLeafy ? drawPoplar(x, horizon + 6, height) : drawPlant(latitude, x, horizon + 6, height);
  });
  return trees.join('') + strips.join('');
}
