import { arch, bar, circle, dots, half, type Ink, polygon, quarter, ring, shape, stroke, turn } from '../shapes.ts';

// Engineered landmarks, each with the middle of its base at 0, 0.

/** A cable-stayed bridge across the whole scene. */
export function drawCableBridge(): string {
  const pylon = (x: number): string => {
    const stays = [50, 90, 130, 170].map(
      (reach, i) => `M${x} ${-500 + i * 46}L${x - reach - 10}-112M${x} ${-500 + i * 46}L${x + reach + 10}-112`,
    );
    return (
      stroke(stays.join(''), 'w', 7) +
      polygon([x - 44, 0, x - 12, -530, x + 12, -530, x + 44, 0, x + 20, 0, x, -400, x - 20, 0], 'k') +
      bar(x - 34, -150, 68, 18, 'k')
    );
  };
  const deck = bar(-2400, -116, 4800, 24, 'c') + bar(-2400, -92, 4800, 8, 'k');
  return pylon(-200) + pylon(170) + deck;
}

export function drawLighthouse(): string {
  const tower = polygon([-60, 0, -38, -360, 38, -360, 60, 0], 'w') + polygon([0, 0, 0, -360, 38, -360, 60, 0], 'd');
  const lamp = bar(-32, -424, 64, 60, 'b') + bar(-56, -370, 112, 16, 'k') + half(0, -422, 46, 'k');
  const beam = polygon([-40, -396, -330, -470, -330, -330], 'h');
  return beam + tower + bar(-45, -260, 90, 44, 'c') + bar(-54, -132, 108, 48, 'c') + lamp + half(0, 0, 120, 'a');
}

/** A container ship under a gantry crane. */
export function drawHarbour(): string {
  const inks: readonly Ink[] = ['c', 'b', 'w', 'e', 'b', 'c', 'e', 'w'];
  const boxes = inks.map((ink, i) => bar(-150 + (i % 4) * 64, -150 + Math.floor(i / 4) * -44, 60, 40, ink));
  const bridgeHouse = bar(-226, -250, 66, 150, 'w') + bar(-214, -232, 42, 18, 'k') + bar(-206, -300, 26, 50, 'c');
  const hull = shape('M-260-106H200l-50 106h-150a210 210 0 0 1-160-20z', 'k') + bar(-236, -70, 400, 14, 'c');
  const crane =
    stroke('M150 0V-420M270 0V-420M150-210H270M150-210L270-420', 'a', 20) +
    bar(-120, -440, 460, 26, 'a') +
    stroke('M210-420V-540L-100-440M210-540L330-440', 'a', 12) +
    stroke('M-40-420V-250', 'k', 8) +
    bar(-68, -262, 56, 34, 'c');
  return crane + bridgeHouse + boxes.join('') + hull;
}

export function drawTurbines(): string {
  const turbine = (x: number, height: number, degrees: number): string => {
    const blades = [0, 120, 240].map((angle) => drawBlade(x, -height, height * 0.46, angle + degrees));
    return (
      polygon([x - 11, 0, x - 5, -height, x + 5, -height, x + 11, 0], 'd') +
      blades.join('') +
      circle(x, -height, 13, 'c')
    );
  };
  return turbine(-150, 330, 20) + turbine(150, 390, 70) + turbine(0, 450, -10);
}

function drawBlade(x: number, y: number, length: number, degrees: number): string {
  return turn(degrees, x, y, polygon([x - 7, y, x - 13, y - length * 0.25, x, y - length, x + 7, y], 'w'));
}

/** A cooling tower, two chimneys and sheds with saw-tooth roofs. */
export function drawFactory(): string {
  const tower = shape('M-240 0Q-190-150-206-300H-74Q-90-150-40 0z', 'w') + shape('M-140 0V-300h66Q-90-150-40 0z', 'd');
  const chimney = (x: number, height: number): string =>
    polygon([x - 22, 0, x - 15, -height, x + 15, -height, x + 22, 0], 'k') +
    bar(x - 17, -height + 40, 34, 26, 'c') +
    bar(x - 18, -height + 110, 36, 26, 'c');
  const smoke = circle(-150, -344, 40, 'w') + circle(-96, -380, 52, 'w') + circle(-24, -420, 36, 'w');
  const shed = [0, 1, 2].map((i) =>
    polygon([-50 + i * 100, -110, 50 + i * 100, -190, 50 + i * 100, 0, -50 + i * 100, 0], i % 2 === 0 ? 'a' : 'e'),
  );
  return smoke + tower + chimney(20, 430) + chimney(110, 520) + shed.join('') + dots(-20, -60, 10, 1, 28, 8, 'b');
}

export function drawPumpjacks(): string {
  const pumpjack = (x: number, scale: number, degrees: number): string => {
    const frame = polygon([-70, 0, -8, -220, 8, -220, 70, 0, 48, 0, 0, -170, -48, 0], 'k');
    const beam =
      bar(-150, -236, 280, 28, 'c') + quarter(-150, -210, 70, 'c', 'nw') + quarter(-150, -222, 70, 'c', 'sw');
    const weight = stroke('M126-220V-60', 'k', 12) + circle(126, -62, 46, 'a') + circle(126, -62, 16, 'w');
    return `<g transform="translate(${x} 0)scale(${scale})">${frame + weight + turn(degrees, 0, -222, beam) + stroke('M-196-200V0', 'w', 8) + bar(-220, -16, 400, 16, 'k')}</g>`;
  };
  return pumpjack(-150, 0.62, 12) + pumpjack(90, 1.15, -10);
}

/** A rocket beside its launch tower, seconds before lift-off. */
export function drawRocket(): string {
  const levels = Array.from(
    { length: 7 },
    (_, i) => `M70 ${-i * 76}L150 ${-(i + 1) * 76}M150 ${-i * 76}L70 ${-(i + 1) * 76}`,
  );
  const tower =
    stroke(`M70 0V-540M150 0V-540${levels.join('')}`, 'a', 12) +
    bar(20, -330, 60, 14, 'a') +
    bar(20, -450, 60, 14, 'a');
  const booster = (x: number): string =>
    bar(x - 19, -260, 38, 220, 'w') +
    polygon([x - 19, -260, x, -310, x + 19, -260], 'c') +
    bar(x - 19, -70, 38, 20, 'k');
  const hull =
    bar(-36, -440, 72, 400, 'w') +
    bar(0, -440, 36, 400, 'd') +
    shape('M-36-440a120 120 0 0 1 36-110a120 120 0 0 1 36 110z', 'c') +
    bar(-36, -300, 72, 24, 'k');
  const flame = polygon([-50, -40, 50, -40, 0, 0], 'b');
  return (
    tower +
    booster(-56) +
    booster(56) +
    hull +
    flame +
    circle(-90, 0, 60, 'w') +
    circle(90, 0, 70, 'w') +
    half(0, 0, 60, 'h')
  );
}

/** A radio telescope that points up to the left. */
export function drawTelescope(): string {
  const dish =
    half(0, 0, 190, 'w', 's') +
    stroke('M-190 0H190', 'e', 16) +
    stroke('M-90 0L0-130M90 0L0-130', 'k', 10) +
    circle(0, -134, 22, 'c');
  const foot =
    polygon([-110, 0, -40, -200, 40, -200, 110, 0], 'k') + arch(-30, 0, 60, 90, 'b') + ring(0, -210, 46, 'a', 22);
  return `${foot}<g transform="translate(-10-290)rotate(-28)">${dish}</g>`;
}

/** An observatory dome with an open slit, on its drum. */
export function drawObservatory(): string {
  const dome = half(0, -140, 116, 'w') + shape('M-12-142l16-117a116 116 0 0 1 52 15l-18 102z', 'k');
  return bar(-104, -144, 208, 144, 'g') + bar(-124, -150, 248, 18, 'k') + dome + arch(-30, 0, 60, 96, 'k');
}

export function drawBoat(): string {
  return (
    shape('M-90-94a90 90 0 0 0 180 0z', 'k') + quarter(-5, -108, 160, 'c', 'nw') + quarter(10, -108, 120, 'b', 'ne')
  );
}
