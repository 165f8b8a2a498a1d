import { arch, bar, circle, half, type Ink, polygon, shape, stroke, wave } from '../shapes.ts';

/** 温州: a slice of 瓯柑 as the sun, rounded peaks, the pagoda of 江心屿 and reflected light on the water. */
export function drawWenzhou(): string {
  return drawOrange() + drawPeaks() + drawIslet() + drawWater() + drawBoat();
}

/** The slice alone, with ten segments like a real one. */
export function drawOrange(): string {
  const peel = circle(550, 290, 230, 'b') + circle(550, 290, 206, 'w') + circle(550, 290, 190, 'b');
  const segment = 'M550 264l-42-118a24 24 0 0 1 18-32a140 140 0 0 1 48 0a24 24 0 0 1 18 32z';
  const segments = Array.from(
    { length: 10 },
    (_, i) => `<path class="h" transform="rotate(${i * 36} 550 290)" d="${segment}"/>`,
  );
  return peel + segments.join('');
}

const peaks: readonly (readonly [x: number, width: number, height: number, ink: Ink])[] = [
  [640, 170, 430, 'e'],
  [760, 150, 330, 'd'],
  [-10, 150, 330, 'e'],
  [90, 170, 470, 'd'],
  [210, 120, 370, 'e'],
  [880, 170, 250, 'e'],
  [-170, 150, 210, 'd'],
  [1400, 170, 210, 'e'],
];

function drawPeaks(): string {
  return peaks.map(([x, width, height, ink]) => arch(x, 800, width, height, ink)).join('');
}

function drawIslet(): string {
  const storeys = [0, 1, 2, 3, 4].map((i) => {
    const y = 640 - i * 44;
    const [foot, top] = [34 - i * 3, 30 - i * 3];
    const wall = polygon([430 - foot, y, 430 - top, y - 40, 430 + top, y - 40, 430 + foot, y], 'w');
    return wall + bar(384 + i * 4, y - 44, 92 - i * 8, 10, 'b');
  });
  const roof = polygon([410, 424, 430, 370, 450, 424], 'b');
  return storeys.join('') + roof + half(430, 680, 110, 'k');
}

function drawWater(): string {
  const lights = (
    [
      [330, 690],
      [230, 718],
      [150, 746],
      [80, 774],
    ] as const
  ).map(([width, y]) => stroke(`M${550 - width / 2} ${y + 4}h${width}`, 'b', 12, 'round'));
  const waves = [-1200, 820].map((x) => wave(x, 750, 14, 50, 'e', 25) + wave(x, 800, 14, 50, 'd', 25));
  return bar(-1200, 680, 3000, 120, 'a') + lights.join('') + waves.join('');
}

function drawBoat(): string {
  const sails = polygon([250, 690, 250, 560, 330, 690], 'b') + polygon([240, 690, 240, 590, 180, 690], 'w');
  return shape('M180 700a70 70 0 0 0 140 0z', 'w') + sails;
}
