import { describe, expect, it } from 'vitest';
import { cityPicture, cityScene } from '#pictures/city.ts';

const fallback = (city: string, altitude: number, latitude = 36, sea = false): string =>
  cityScene({ city, altitude, latitude, sea, crop: 'hero' }).markup;

/** Heights of the half discs standing at x = 60, where the field's rings are. */
const ringsOf = (markup: string): number =>
  [...markup.matchAll(/M(-?\d+) 800a(\d+) \2 0 0 1/gu)].filter(([, left, r]) => Number(left) + Number(r) === 60).length;

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
    expect(cityPicture({ city: 'guyuan', crop: 'hero', altitude: 5, sea: true })).toBe(
      cityPicture({ city: 'guyuan', crop: 'hero' }),
    );
  });
});

describe('a city that nobody has drawn', () => {
  it('gets snow, peaks, hills or a town by its altitude', () => {
    const scenes = [3650, 2261, 500, 40].map((altitude) => fallback('xining', altitude));
    expect(new Set(scenes).size).toBe(4);
    expect(fallback('xining', 2261)).toBe(fallback('xining', 900));
  });

  it('has one ring more in its field for every eight degrees north', () => {
    expect([18.3, 30.6, 45.8].map((latitude) => ringsOf(fallback('haerbin', 10, latitude)))).toEqual([2, 4, 6]);
  });

  it('has waves and a lighthouse by the sea', () => {
    expect(fallback('qingdao', 10, 36, true)).toContain('class="sd"');
    expect(fallback('qingdao', 10, 36, false)).not.toContain('class="sd"');
  });

  it('differs from another city of the same height and latitude', () => {
    expect(fallback('wuhan', 23)).not.toBe(fallback('changsha', 23));
  });

  it('has a scene even when nothing is known but its name', () => {
    expect(cityScene({ city: 'nowhere', crop: 'roundel' }).markup).toContain('<');
  });
});
