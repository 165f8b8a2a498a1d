import { arch, bar, circle, dots, half, type Ink, place, polygon, ring, shape, stroke, wave } from '../shapes.ts';

/** 唐山: a porcelain plate as the sun, a vase, a blast furnace while tapping, a coal train on the railway of 1881. */
export function drawTangshan(): string {
  return (
    dots(60, 70, 5, 3, 50, 7, 'w') + drawPlate() + drawTrain() + drawFurnace() + drawPour() + drawVase() + drawRail()
  );
}

/** The blue and white plate alone, with eightfold symmetry. */
export function drawPlate(): string {
  const [x, y] = [530, 300];
  const petals = Array.from({ length: 8 }, (_, i) => turned(i * 45, 'M0-32a50 50 0 0 1 0-118a68 68 0 0 1 0 118z', 'a'));
  const buds = Array.from({ length: 8 }, (_, i) =>
    turned(i * 45 + 22.5, 'M0-146a13 13 0 0 1 0-26a13 13 0 0 1 0 26z', 'e'),
  );
  const dish = circle(x, y, 236, 'w') + ring(x, y, 204, 'a', 16);
  return dish + place(x, y, 1, petals.join('') + buds.join('')) + circle(x, y, 34, 'c');
}

function turned(degrees: number, d: string, ink: Ink): string {
  return `<path class="${ink}" transform="rotate(${degrees})" d="${d}"/>`;
}

function drawFurnace(): string {
  const stoves = [880, 960, 1040].map((x, i) => arch(x, 800, 70, 330 - (i % 2) * 40, i % 2 === 1 ? 'e' : 'a'));
  const bridge = stroke('M1240 800L774 224', 'k', 22);
  const stack =
    polygon([620, 800, 660, 470, 820, 470, 860, 800], 'k') + polygon([660, 470, 694, 330, 786, 330, 820, 470], 'a');
  const head = bar(706, 214, 68, 116, 'k') + bar(676, 200, 128, 26, 'k');
  const bands = stroke('M654 520h172M642 620h196M630 720h220', 'e', 14);
  return stoves.join('') + bridge + stack + head + bands + circle(740, 570, 32, 'c');
}

function drawPour(): string {
  const ladle = half(530, 716, 74, 'k', 's') + bar(448, 704, 164, 18, 'k');
  return stroke('M660 664H630A100 100 0 0 0 530 764', 'c', 32) + ladle + bar(470, 690, 120, 14, 'c');
}

function drawVase(): string {
  const body =
    bar(280, 770, 100, 22, 'a') + circle(330, 662, 122, 'w') + bar(290, 490, 80, 90, 'w') + bar(270, 476, 120, 22, 'a');
  const pattern = wave(230, 664, 4, 25, 'a', 16) + stroke('M228 614h204M228 714h204', 'a', 12);
  return body + pattern;
}

function drawTrain(): string {
  const wagons = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => drawWagon(-90 - i * 130, i % 2 === 0 ? 'a' : 'w'));
  return wagons.join('') + drawLocomotive();
}

function drawWagon(x: number, ink: Ink): string {
  const load = half(x, 722, 44, 'k');
  const body = polygon([x - 58, 720, x + 58, 720, x + 46, 768, x - 46, 768], ink);
  return load + body + bar(x - 70, 764, 140, 8, 'k') + circle(x - 30, 776, 16, 'k') + circle(x + 30, 776, 16, 'k');
}

function drawLocomotive(): string {
  const boiler =
    bar(50, 690, 130, 60, 'a') + half(180, 720, 30, 'a', 'e') + bar(150, 636, 24, 60, 'k') + half(100, 690, 20, 'c');
  const cab = bar(-6, 640, 64, 112, 'k') + bar(10, 660, 32, 32, 'd') + bar(-16, 628, 84, 16, 'c');
  const wheels = [30, 96, 160].map((x) => circle(x, 768, 26, 'k') + circle(x, 768, 10, 'w'));
  const steam = circle(150, 600, 20, 'w') + circle(110, 564, 28, 'w') + circle(52, 530, 36, 'w');
  return steam + boiler + cab + bar(-10, 748, 210, 12, 'k') + wheels.join('') + shape('M196 748h24v46z', 'c');
}

function drawRail(): string {
  return bar(-1200, 792, 3000, 8, 'k');
}
