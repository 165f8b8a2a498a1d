import { describe, expect, it } from 'vitest';
import { cityPicture, cityScene } from '#pictures/city.ts';

describe('drawn cities', () => {
  it('show one scene in every crop but their sign', () => {
    const hero = cityScene({ city: 'wenzhou', crop: 'hero' });
    expect(cityScene({ city: 'wenzhou', crop: 'band' }).markup).toBe(hero.markup);
    expect(cityScene({ city: 'wenzhou', crop: 'band' }).viewBox).not.toBe(hero.viewBox);
  });

  it('keep the right edge of a hero and the foot of every scene', () => {
    expect(cityPicture({ city: 'guyuan', crop: 'hero' })).toContain(
      'viewBox="-830 -10 1690 810" preserveAspectRatio="xMaxYMax slice"',
    );
    expect(cityPicture({ city: 'guyuan', crop: 'poster' })).toContain('preserveAspectRatio="xMidYMax slice"');
  });

  it('draw the facts: six bends of 六盘山, ten segments of 瓯柑, eight petals of the plate', () => {
    const bends = cityScene({ city: 'guyuan', crop: 'hero' }).markup.match(/a35 35 0 0 [01] 0-70/gu);
    const segments = cityScene({ city: 'wenzhou', crop: 'roundel' }).markup.match(/class="h"/gu);
    const petals = cityScene({ city: 'tangshan', crop: 'roundel' }).markup.match(/class="a" transform/gu);
    expect([bends?.length, segments?.length, petals?.length]).toEqual([6, 10, 8]);
  });

  it('take no notice of the surroundings that a fallback needs', () => {
    expect(cityPicture({ city: 'guyuan', crop: 'hero', altitude: 5, scenery: ['sea'] })).toBe(
      cityPicture({ city: 'guyuan', crop: 'hero' }),
    );
  });
});
