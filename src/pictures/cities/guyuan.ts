import { arch, bar, circle, coordinate, domes, dots, polygon, shape, stroke } from '../shapes.ts';

const SUMMIT = { x: 420, y: 220 };
const HAIRPINS = 6;

/** 固原: 六盘山 with its six hairpin bends, loess terraces, the grottoes of 须弥山, a red sun. */
export function drawGuyuan(): string {
  const sky = dots(60, 70, 5, 3, 50, 7, 'w') + circle(570, 250, 180, 'c');
  return drawLowTerraces() + sky + drawFarPeaks() + drawLiupanShan() + drawTerraces() + drawGrottoes();
}

function drawLowTerraces(): string {
  const back = [-1220, -1020, -820, -620, -420].map((x) => domes(x, 800, [100, 75, 50, 25], ['e', 'f', 'a', 'f']));
  const front = [-1120, -920, -720, -520].map((x) => domes(x, 800, [50, 25], ['w', 'f']));
  return [...back, ...front].join('');
}

function drawFarPeaks(): string {
  const peak = (left: number, x: number, y: number, right: number): string =>
    polygon([left, 800, x, y, right, 800], 'e') + polygon([x, 800, x, y, right, 800], 'a');
  return peak(-160, 70, 440, 300) + peak(500, 840, 440, 1180) + peak(1050, 1350, 540, 1650);
}

function drawLiupanShan(): string {
  const { x, y } = SUMMIT;
  const slopes = polygon([20, 800, x, y, 820, 800], 'a') + polygon([x, 800, x, y, 820, 800], 'k');
  const flag = polygon([x, 150, 500, 185, x, y], 'w') + bar(x - 6, 150, 12, 110, 'w');
  return slopes + stroke(hairpins(), 'w', 22) + flag;
}

/** The road from the base to the summit: six bends, each as wide as the slope. */
function hairpins(): string {
  const rise = 70;
  let d = 'M180 770';
  for (let bend = 0; bend < HAIRPINS; bend++) {
    const width = Math.max(16, (770 - (bend + 1) * rise - SUMMIT.y) * 0.69 - 58);
    const right = bend % 2 === 0;
    d += `H${coordinate(SUMMIT.x + (right ? width : -width))}a35 35 0 0 ${right ? 0 : 1} 0-${rise}`;
  }
  return `${d}H${SUMMIT.x}V250`;
}

function drawTerraces(): string {
  return domes(40, 800, [250, 200, 150, 100, 50], ['b', 'w', 'b', 'w', 'c']);
}

function drawGrottoes(): string {
  const cliff = shape('M700 800V600a100 100 0 0 1 200 0H1060V800z', 'g');
  const niches = [730, 840, 950].map((x) => arch(x, 800, 70, 150, 'k'));
  return cliff + niches.join('') + circle(800, 580, 34, 'k');
}
