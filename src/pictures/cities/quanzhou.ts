import { arch, bar, circle, dots, type Ink, polygon, quarter, shape, stroke, wave } from '../shapes.ts';

/** 泉州: the East and West Pagodas, a swallow-tail house of brick and stone (出砖入石), a sail on the Maritime Silk Road. */
export function drawQuanzhou(): string {
  const sky = circle(190, 200, 120, 'b') + dots(650, 70, 4, 3, 50, 7, 'w');
  return drawSea() + sky + drawPagoda(760, 95, 92) + drawPagoda(540, 130, 112) + drawHouse() + drawShip();
}

function drawSea(): string {
  return wave(-1200, 700, 29, 50, 'a', 25) + wave(-1200, 750, 29, 50, 'd', 25) + wave(-1200, 800, 29, 50, 'a', 25);
}

/** A spire on five storeys of stone; each is narrower than the one below. */
function drawPagoda(x: number, width: number, storey: number): string {
  const storeys = [0, 1, 2, 3, 4].map((i) => drawStorey(x, 800 - i * storey, width * (1 - i * 0.09), storey));
  const top = 800 - 5 * storey;
  const roof = polygon([x - width * 0.3, top, x, top - 70, x + width * 0.3, top], 'a');
  return storeys.join('') + roof + bar(x - 5, top - 130, 10, 80, 'a') + circle(x, top - 130, 14, 'b');
}

function drawStorey(x: number, y: number, w: number, h: number): string {
  const body = polygon([x - w * 0.62, y, x - w * 0.56, y - h, x + w * 0.56, y - h, x + w * 0.62, y], 'w');
  const shade = polygon([x, y, x, y - h, x + w * 0.56, y - h, x + w * 0.62, y], 'd');
  const [left, right, inner] = [x - w, x + w, w * 0.66].map((value) => value.toFixed(1)) as [string, string, string];
  const eaves = `M${left} ${y - h - 26}Q${x} ${y - h + 22} ${right} ${y - h - 26}l${(-w * 0.34).toFixed(1)} 36h-${(2 * Number(inner)).toFixed(1)}z`;
  return body + shade + arch(x - 14, y, 28, h * 0.55, 'a') + shape(eaves, 'a');
}

function drawHouse(): string {
  const roof = shape('M-60 440Q220 640 500 440L440 570H0z', 'a') + stroke('M-60 440Q220 640 500 440', 'k', 20);
  const bricks = Array.from({ length: 40 }, (_, i) => drawBrick(i % 8, Math.floor(i / 8)));
  return bar(20, 560, 400, 240, 'g') + bricks.join('') + arch(180, 800, 80, 170, 'k') + roof;
}

/** A cell of the wall: a stone, two courses of brick, or empty; the cell's index selects the pattern. */
function drawBrick(column: number, row: number): string {
  const [x, y] = [20 + column * 50, 560 + row * 48];
  const course = (top: number, ink: Ink): string => bar(x + 4, top, 42, 18, ink);
  const kind = (column * 7 + row * 5 + ((column * row) % 3)) % 5;
  if (kind === 0) return bar(x + 4, y + 4, 42, 40, 'w');
  return kind === 2 ? course(y + 4, 'b') + course(y + 26, 'b') : '';
}

function drawShip(): string {
  const hull = shape('M880 700a110 110 0 0 0 220 0z', 'k');
  return hull + quarter(985, 680, 200, 'w', 'nw') + quarter(1000, 680, 150, 'b', 'ne');
}
