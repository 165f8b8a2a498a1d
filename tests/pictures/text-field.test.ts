import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { landforms, landmarks, type Scenery, waters } from '#pictures/cities/scenery.ts';
import { type City, cityScene, lowGroundTop, subjectBox } from '#pictures/city.ts';
import { withInks } from '#pictures/inks.ts';
import { contrast, type Palette, paletteIds, palettes } from '#pictures/palettes.ts';
import { themeTokens } from '#pictures/tokens.ts';
import { hexColour } from './pixels.ts';

const words: readonly Scenery[] = [...landforms, ...waters, ...landmarks];
const drawn = ['guyuan', 'weinan', 'quanzhou', 'wenzhou', 'tangshan'];

/** Every word alone, two landmarks, and a landmark in a landform at a water; seed, altitude and latitude vary. */
const combinations: readonly (readonly Scenery[])[] = [
  ...Array.from({ length: 60 }, () => []),
  ...words.flatMap((word) => Array.from({ length: 8 }, () => [word])),
  ...landmarks.flatMap((one) => landmarks.filter((other) => other !== one).map((other) => [one, other])),
  ...landforms.flatMap((form) => landmarks.map((mark, i) => [form, mark, waters[i % 3] ?? 'sea'])),
];
const generated: readonly City[] = combinations.map((scenery, index) => ({
  city: `place-${index}`,
  latitude: [18, 24, 33, 42, 46][index % 5],
  altitude: [-100, 20, 300, 1500, 3000, undefined][index % 6],
  scenery,
}));
const cities: readonly City[] = [...drawn.map((city) => ({ city })), ...generated];

describe('the scene of a city leaves the text its field', () => {
  it('which has a contrast of 4.5 behind the worst pixel, in light colours and in dark ones', () => {
    const poor = cities.flatMap((city, index) => {
      const palette = palettes[paletteIds[index % paletteIds.length] ?? 'hub'];
      const { f, onf } = index % 2 === 0 ? palette : darkField(palette);
      const worst = Math.min(...groundsOfText(city, palette, f).map((ground) => contrast(onf, ground)));
      return worst >= 4.5 ? [] : [`${city.city} ${city.scenery}: ${worst.toFixed(1)}`];
    });
    expect(poor).toEqual([]);
  });
});

function darkField(palette: Palette): { readonly f: string; readonly onf: string } {
  const { f = '', onf = '' } = themeTokens(palette).dark;
  return { f, onf };
}

/** One pixel is 10 units of the canvas. */
const unit = 10;
const canvas = { x: -1200, y: -200, width: 2900, height: 1000 };

/** The colours where a page sets text: above the scene, and left of its subject down to the low ground. */
function groundsOfText(city: City, palette: Palette, field: string): readonly string[] {
  const { x, y, width, height } = canvas;
  const size = `width="${width / unit}" height="${height / unit}" viewBox="${x} ${y} ${width} ${height}"`;
  const scene = withInks(cityScene({ ...city, crop: 'scene' }).markup, palette);
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${field}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${ground}${scene}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const colours = new Set<number>();
  for (let row = 0; row < height / unit; row++) {
    const below = y + (row + 1) * unit;
    const columns = below <= subjectBox.y ? width : below <= lowGroundTop ? subjectBox.x - x : 0;
    for (let column = 0; column < columns / unit; column++) {
      colours.add(pixels.readUIntBE((row * (width / unit) + column) * 4, 3));
    }
  }
  return [...colours].map(hexColour);
}
