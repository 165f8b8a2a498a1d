import { type City, cityScene } from './city.ts';
import { withInks } from './inks.ts';
import { type CityColours, paletteFor, palettes } from './palettes.ts';
import { escapeText } from './picture.ts';
import { bar } from './shapes.ts';

/** Size of the card in units of its SVG. */
const width = 750;
const height = 1000;
const margin = 56;

export interface Keepsake {
  /** Title of the campaign. */
  readonly title: string;
  /** What the passport is called. */
  readonly name: string;
  readonly picture: City;
  readonly look: CityColours;
  readonly sample: boolean;
}

/**
 * The card of a passport, 3:4, with literal colours: a script makes a file of it, where no stylesheet applies. The script
 * fills the elements with `data-card`: `stamps` with tiles, `count`, `routes`, `owner` and `foot` with text.
 */
export function keepsakeCard({ title, name, picture, look, sample }: Keepsake): string {
  const palette = palettes[paletteFor(look)];
  const { onf, k } = palette;
  const scene = cityScene({ ...picture, crop: 'scene' });
  const body = [
    bar(0, 0, width, height, 'f'),
    `<svg x="0" y="640" width="${width}" height="290" viewBox="${scene.viewBox}" preserveAspectRatio="xMaxYMax meet" overflow="visible">${scene.markup}</svg>`,
    bar(0, 930, width, 70, 'w'),
    text({ y: 92, size: fitted(title, 34), colour: onf, weight: 700 }, title),
    text({ y: 182, size: fitted(name, 84), colour: onf, weight: 900 }, name),
    `<g data-card="stamps" transform="translate(${margin} 224)"></g>`,
    text({ y: 574, size: 72, colour: onf, weight: 900, slot: 'count' }),
    text({ y: 574, size: 30, colour: onf, weight: 700, slot: 'routes', end: true }),
    text({ y: 634, size: 34, colour: onf, weight: 700, slot: 'owner' }),
    text({ y: 975, size: 24, colour: k, weight: 400, slot: 'foot' }),
    ...(sample ? [text({ y: 92, size: 30, colour: onf, weight: 900, end: true }, '示例')] : []),
  ];
  const frame = `xmlns="http://www.w3.org/2000/svg" class="keepsake" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="纪念卡"`;
  return withInks(`<svg ${frame}>${body.join('')}</svg>`, palette);
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly weight: number;
  /** Value of `data-card`. */
  readonly slot?: string;
  /** Aligns with the right margin. */
  readonly end?: boolean;
}

const fonts = 'PingFang SC,HarmonyOS Sans SC,Noto Sans CJK SC,Microsoft YaHei,sans-serif';

function text({ y, size, colour, weight, slot, end }: Line, content = ''): string {
  const place = end ? `x="${width - margin}" text-anchor="end"` : `x="${margin}"`;
  const filled = slot === undefined ? '' : ` data-card="${slot}"`;
  return `<text ${place} y="${y}" fill="${colour}" font-family="${fonts}" font-size="${size}" font-weight="${weight}"${filled}>${escapeText(content)}</text>`;
}

/** The font size at which a line fits the card, at most `most`. A Han character is 1 em wide, others at most 0.7. */
function fitted(line: string, most: number): number {
  const ems = [...line].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.7), 0);
  return Math.min(most, Math.floor((width - 2 * margin) / Math.max(1, ems)));
}
