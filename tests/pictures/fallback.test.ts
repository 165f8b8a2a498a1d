import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landforms, landmarks, type Scenery, waters } from '#pictures/cities/scenery.ts';
import { type City, cityPicture, cityScene } from '#pictures/city.ts';
import { inks } from '#pictures/shapes.ts';
import { brokenPathsIn, classesIn } from './svg-facts.ts';

const words: readonly Scenery[] = [...landforms, ...waters, ...landmarks];
const scene = (city: Partial<City>): string => cityScene({ city: 'nowhere', crop: 'scene', ...city }).markup;

const cities: fc.Arbitrary<City> = fc.record({
  city: fc.stringMatching(/^[a-z]{2,12}$/u).map((slug) => `x${slug}`),
  altitude: fc.integer({ min: -200, max: 6000 }),
  latitude: fc.double({ min: 3, max: 54, noNaN: true }),
  scenery: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 4 }),
});

describe('a city that nobody has drawn', () => {
  it('gets snow, peaks, hills or a town by its altitude', () => {
    const scenes = [3650, 2261, 500, 40].map((altitude) => scene({ altitude }));
    expect(new Set(scenes).size).toBe(4);
    expect(scene({ altitude: 2261 })).toBe(scene({ altitude: 900 }));
  });

  it('sees the sun stand higher the further south it lies', () => {
    const sun = (latitude: number) =>
      Number(/<circle class="c" cx="\d+" cy="([\d.]+)" r="1[357]0"/u.exec(scene({ latitude }))?.[1]);
    expect(sun(18)).toBeLessThan(sun(30));
    expect(sun(30)).toBeLessThan(sun(46));
  });

  it('grows palms, leafy trees or firs by its latitude', () => {
    const scenes = [20, 24, 25, 41, 42, 50].map((latitude) => plantsOf(scene({ latitude, altitude: 3000 })));
    expect(scenes).toEqual(['palms', 'palms', 'trees', 'trees', 'firs', 'firs']);
  });

  it('looks different for each word about it', () => {
    const scenes = words.map((word) => scene({ scenery: [word], altitude: 1000 }));
    expect(new Set(scenes).size).toBe(words.length);
    expect(scenes).not.toContain(scene({ altitude: 1000 }));
  });

  it('shows the landform that a word names, whatever its altitude', () => {
    const desert = (altitude: number) => scene({ altitude, scenery: ['desert'] });
    expect(desert(3000)).toBe(desert(-150));
  });

  it('shows two landmarks at most, the first ones', () => {
    const some = ['pagoda', 'gate'] as const;
    expect(scene({ scenery: [...some, 'factory'] })).toBe(scene({ scenery: some }));
    expect(scene({ scenery: ['pagoda', 'factory'] })).not.toBe(scene({ scenery: some }));
  });

  it('differs from another city of the same height, latitude and words', () => {
    const same = { altitude: 20, latitude: 30, scenery: ['river'] } as const;
    expect(scene({ city: 'wuhan', ...same })).not.toBe(scene({ city: 'changsha', ...same }));
  });

  it('has a scene even when nothing is known but its name', () => {
    expect(cityScene({ city: 'nowhere', crop: 'roundel' }).markup).toContain('<');
  });

  it('is drawn as SVG that a parser reads, in inks of the kit alone, the same each time', () => {
    const allowed = new Set(['pic', 'scene', 'rd', 'dash', ...inks, ...inks.map((ink) => `s${ink}`)]);
    fc.assert(
      fc.property(cities, (city) => {
        const svg = cityPicture({ ...city, crop: 'scene' });
        expect(faultsOf(svg)).toEqual([]);
        expect(brokenPathsIn(svg)).toEqual([]);
        expect(classesIn(svg).filter((name) => !allowed.has(name))).toEqual([]);
        expect(svg).not.toMatch(/#[\da-f]{3}|fill=|style=/iu);
        expect(cityPicture({ ...city, crop: 'scene' })).toBe(svg);
      }),
    );
  });
});

/** Trunks of palms bend, those of trees with leaves are straight, firs show none. */
function plantsOf(markup: string): 'palms' | 'trees' | 'firs' {
  if (/class="sk" stroke-width="[\d.]+" d="M-[\d ]+Q/u.test(markup)) return 'palms';
  return /class="k" d="M-\d+ [\d.]+h12v/u.test(markup) ? 'trees' : 'firs';
}

function faultsOf(svg: string): readonly string[] {
  const faults: string[] = [];
  const onError = (level: string, message: string) => faults.push(`${level}: ${message}`);
  new DOMParser({ onError }).parseFromString(svg, 'image/svg+xml');
  return /NaN|undefined|Infinity/u.test(svg) ? [...faults, 'a number is missing'] : faults;
}
