import { describe, expect, it } from 'vitest';
import { cityPicture, cityScene } from '#pictures/city.ts';

describe('drawn cities', () => {
  it('fit their subject into the lower right corner of a frame, or the middle of its foot', () => {
    const box = 'viewBox="-130 -10 990 810" preserveAspectRatio';
    expect(cityPicture({ city: 'guyuan', crop: 'scene' })).toContain(`${box}="xMaxYMax meet"`);
    expect(cityPicture({ city: 'guyuan', crop: 'scene', align: 'middle' })).toContain(`${box}="xMidYMax meet"`);
  });

  it('draw the facts: six bends of 六盘山, ten segments of 瓯柑, eight petals of the plate', () => {
    const bends = cityScene({ city: 'guyuan', crop: 'scene' }).markup.match(/a35 35 0 0 [01] 0-70/gu);
    const segments = cityScene({ city: 'wenzhou', crop: 'roundel' }).markup.match(/class="h"/gu);
    const petals = cityScene({ city: 'tangshan', crop: 'roundel' }).markup.match(/class="a" transform/gu);
    expect([bends?.length, segments?.length, petals?.length]).toEqual([6, 10, 8]);
  });

  it('take no notice of the surroundings that a fallback needs', () => {
    expect(cityPicture({ city: 'guyuan', crop: 'scene', altitude: 5, scenery: ['sea'] })).toBe(
      cityPicture({ city: 'guyuan', crop: 'scene' }),
    );
  });
});
