import { expect, it } from 'vitest';
import { cityPicture } from '#pictures/city.ts';
import { withInks } from '#pictures/inks.ts';
import { palettes } from '#pictures/palettes.ts';
import { circle, stroke } from '#pictures/shapes.ts';

it('paints a fill and a stroke with the palette’s colours', () => {
  expect(withInks(circle(1, 2, 3, 'c'), palettes.guyuan)).toBe('<circle fill="#CC4125" cx="1" cy="2" r="3"/>');
  expect(withInks(stroke('M0 0h9', 'w', 4, 'dotted'), palettes.guyuan)).toBe(
    '<path fill="none" stroke="#FFFFFF" stroke-linecap="round" stroke-dasharray="0 24" stroke-width="4" d="M0 0h9"/>',
  );
});

it('leaves no ink class behind and declares the namespace that a renderer needs', () => {
  const painted = withInks(cityPicture({ city: 'weinan', crop: 'scene' }), palettes.weinan);
  expect(painted.match(/class="[^"]*"/gu)).toEqual(['class="pic scene"']);
  expect(painted).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /u);
});
