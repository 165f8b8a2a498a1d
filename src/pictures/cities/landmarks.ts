import { pick } from '../hash.ts';
import {
  arch,
  bar,
  circle,
  domes,
  dots,
  half,
  hexagon,
  type Ink,
  polygon,
  ring,
  shape,
  stroke,
  turn,
} from '../shapes.ts';
import { drawPalm } from './plants.ts';
import type { Landmark } from './scenery.ts';
import * as works from './works.ts';

/** Draws a landmark with the middle of its base at 0, 0. */
type Draw = (seed: number) => string;

export const drawLandmark: Readonly<Record<Landmark, Draw>> = {
  ice: drawIce,
  palms: drawPalms,
  terraces: drawTerraces,
  skyline: drawSkyline,
  pagoda: drawPagoda,
  gate: drawGate,
  'stone-bridge': drawStoneBridge,
  'water-town': drawWaterTown,
  yurts: drawYurts,
  bridge: works.drawCableBridge,
  lighthouse: works.drawLighthouse,
  harbour: works.drawHarbour,
  turbines: works.drawTurbines,
  factory: works.drawFactory,
  oilfield: works.drawPumpjacks,
  rocket: works.drawRocket,
  telescope: works.drawTelescope,
};

const wide: readonly Landmark[] = ['skyline', 'bridge', 'harbour', 'water-town', 'factory', 'terraces', 'turbines'];

/** Whether a landmark is so wide that it needs a place nearer the scene's middle. */
export const isWide = (landmark: Landmark): boolean => wide.includes(landmark);

/** A snow crystal above blocks of ice. */
function drawIce(): string {
  const arm = stroke('M0 0V-120M0-60l-34-30M0-60l34-30M0-96l-24-22M0-96l24-22', 'w', 14);
  const crystal = [0, 60, 120, 180, 240, 300].map((degrees) =>
    turn(degrees, 0, -430, `<g transform="translate(0-430)">${arm}</g>`),
  );
  const castle =
    bar(-130, -170, 260, 170, 'd') +
    [-130, -62, 6, 74].map((x) => bar(x, -206, 56, 40, 'w')).join('') +
    arch(-40, 0, 80, 120, 'e') +
    stroke('M-130-86H-40M40-86H130M-84-170V-86M84-170V-86', 'e', 8);
  return castle + crystal.join('') + hexagon(0, -430, 26, 'b');
}

function drawPalms(): string {
  return drawPalm(60, 0, 300) + drawPalm(-70, 0, 430);
}

function drawTerraces(): string {
  const inks = ['a', 'h', 'e', 'w'] as const;
  return domes(-150, 0, [200, 165, 130, 95, 60, 25], inks) + domes(110, 0, [280, 240, 200, 160, 120, 80, 40], inks);
}

function drawSkyline(seed: number): string {
  const windows = (x: number, y: number, columns: number, rows: number, ink: Ink): string =>
    dots(x, y, columns, rows, 26, 6, ink);
  const left =
    bar(-210, -300, 90, 300, 'e') +
    windows(-191, -272, 3, 9, 'k') +
    bar(-118, -400, 70, 400, 'k') +
    windows(-96, -370, 2, 12, 'b');
  const spire =
    bar(-6, -640, 12, 120, 'k') +
    polygon([-52, 0, -36, -540, 36, -540, 52, 0], 'a') +
    polygon([0, 0, 0, -540, 36, -540, 52, 0], 'j');
  const right =
    arch(58, 0, 96, 440, 'w') + stroke('M58-360h96m-96 60h96m-96 60h96m-96 60h96m-96 60h96m-96 60h96', 'a', 12);
  const slanted = polygon([160, 0, 160, -250, 250, -310, 250, 0], 'c') + windows(180, -210, 3, 7, 'w');
  const tower = ring(0, -420, 34, 'b', 16);
  return left + right + slanted + spire + (seed % 2 === 1 ? tower : circle(0, -520, 30, 'c'));
}

function drawPagoda(seed: number): string {
  const storeys = pick([5, 7], seed, 3);
  const rise = storeys === 7 ? 66 : 84;
  const levels = Array.from({ length: storeys }, (_, i) => {
    const reach = 96 - i * 8;
    const y = -i * rise;
    const wall = bar(-reach * 0.72, y - rise, reach * 1.44, rise, 'w') + bar(0, y - rise, reach * 0.72, rise, 'd');
    const eave = shape(
      `M${-reach - 14} ${y - rise + 6}q${reach * 0.5}-4 ${reach * 0.5}-30h${reach + 28}q0 26 ${reach * 0.5} 30z`,
      i % 2 === 0 ? 'a' : 'k',
    );
    return wall + arch(-12, y - 8, 24, rise * 0.5, 'k') + eave;
  });
  const top = -storeys * rise;
  const finial =
    polygon([-44, top - 20, 0, top - 70, 44, top - 20], 'a') +
    stroke(`M0 ${top - 60}v-70`, 'k', 10) +
    circle(0, top - 118, 15, 'c');
  return levels.join('') + finial;
}

/** 城楼: a wall with its gate, a tower of two roofs. */
function drawGate(): string {
  const wall = polygon([-200, 0, -180, -170, 180, -170, 200, 0], 'g') + arch(-46, 0, 92, 130, 'k');
  const merlons = [-180, -120, -60, 0, 60, 120].map((x) => bar(x + 10, -196, 40, 28, 'g'));
  const hall = (y: number, width: number): string =>
    bar(-width * 0.4, y - 80, width * 0.8, 80, 'c') +
    stroke([-0.28, -0.1, 0.1, 0.28].map((at) => `M${Math.round(width * at)} ${y}v-80`).join(''), 'k', 10) +
    shape(
      `M${-width * 0.6} ${y - 70}q${width * 0.12}-6 ${width * 0.16}-56h${width * 0.88}q${width * 0.04} 50 ${width * 0.16} 56z`,
      'a',
    );
  return wall + merlons.join('') + hall(-170, 300) + hall(-290, 220) + bar(-66, -426, 132, 14, 'k');
}

/** A bridge of one high arch and two low ones. */
function drawStoneBridge(): string {
  const deck = shape('M-260 0V-40Q-150-60 0-190Q150-60 260-40V0z', 'w');
  const arches = half(0, 0, 92, 'a') + half(-172, 0, 44, 'a') + half(172, 0, 44, 'a');
  return deck + stroke('M-260-46Q-150-66 0-196Q150-66 260-46', 'k', 14) + arches;
}

/** White walls with stepped gables and black roofs, a bridge in front. */
function drawWaterTown(): string {
  const house = (x: number, width: number, height: number): string => {
    const third = width / 3;
    const roof = [
      x - 10,
      -height + 60,
      x - 10,
      -height + 30,
      x + third * 0.5,
      -height + 30,
      x + third * 0.5,
      -height,
      x + third * 2.5,
      -height,
      x + third * 2.5,
      -height + 30,
      x + width + 10,
      -height + 30,
      x + width + 10,
      -height + 60,
    ];
    return (
      bar(x, -height + 20, width, height - 20, 'w') +
      polygon(roof, 'k') +
      bar(x + third, -height + 110, third, third * 1.1, 'a') +
      arch(x + third, 0, third, 84, 'k')
    );
  };
  const lantern = circle(-24, -128, 17, 'c') + circle(150, -128, 17, 'c');
  return house(-230, 160, 300) + house(60, 190, 350) + house(-70, 130, 240) + lantern;
}

function drawYurts(): string {
  const yurt = (x: number, r: number): string => {
    const [wall, roof] = [r * 0.72, r * 0.62];
    return (
      bar(x - r, -wall, 2 * r, wall, 'w') +
      polygon([x - r - 10, -wall, x - r * 0.24, -wall - roof, x + r * 0.24, -wall - roof, x + r + 10, -wall], 'd') +
      bar(x - r, -wall - 7, 2 * r, 16, 'c') +
      arch(x - r * 0.2, 0, r * 0.4, wall * 0.8, 'c') +
      bar(x - r * 0.26, -wall - roof - 12, r * 0.52, 16, 'k') +
      stroke(`M${x - r * 0.8} ${-wall * 0.5}h${r * 0.44}M${x + r * 0.36} ${-wall * 0.5}h${r * 0.44}`, 'a', 14)
    );
  };
  return yurt(90, 92) + yurt(-90, 128);
}
