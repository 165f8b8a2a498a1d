import { describe, expect, it } from 'vitest';
import type { Scenery } from '#pictures/cities/scenery.ts';
import { contrast, greyed, inkStyle, mix, paletteFor, paletteIds, palettes } from '#pictures/palettes.ts';

const WHITE = '#FFFFFF';

describe('contrast', () => {
  it('follows WCAG 2: 21 for black on white, 1 for a colour on itself, whichever comes first', () => {
    expect(contrast('#000000', WHITE)).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#767676', WHITE)).toBeCloseTo(4.54, 2);
    expect(contrast(WHITE, '#767676')).toBeCloseTo(4.54, 2);
  });
});

describe.each(paletteIds)('palette %s', (id) => {
  const palette = palettes[id];

  it('states every colour as #RRGGBB', () => {
    for (const colour of Object.values(palette)) expect(colour).toMatch(/^#[\dA-F]{6}$/u);
  });

  it('bears white text on a, j and k', () => {
    for (const ink of ['a', 'j', 'k'] as const) expect(contrast(WHITE, palette[ink])).toBeGreaterThanOrEqual(4.5);
  });

  it('bears ink text on b, d, e and h', () => {
    for (const ink of ['b', 'd', 'e', 'h'] as const)
      expect(contrast(palette.k, palette[ink])).toBeGreaterThanOrEqual(4.5);
  });

  it('names the text that is readable on the field and on the hot ink', () => {
    expect(contrast(palette.onf, palette.f)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onc, palette.c)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('paletteFor', () => {
  it('takes the editor’s choice before the city’s own', () => {
    expect(paletteFor({ city: 'guyuan', palette: 'hub' })).toBe('hub');
    expect(paletteFor({ city: 'guyuan' })).toBe('guyuan');
  });

  it('gives a city without a palette one of the reserves, always the same', () => {
    expect(paletteFor({ city: 'lasa' })).toMatch(/^r[1-6]$/u);
    expect(paletteFor({ city: 'lasa' })).toBe(paletteFor({ city: 'lasa' }));
  });

  it('becomes what the city is known by: the first word that asks for colours', () => {
    const paletteOf = (scenery: readonly Scenery[]) =>
      new Set(['jiuquan', 'dunhuang', 'zhangye', 'hami'].map((city) => paletteFor({ city, scenery })));
    expect(paletteOf(['desert', 'sea'])).toEqual(new Set(['r6']));
    expect(paletteOf(['plain', 'desert'])).toEqual(new Set(['r6']));
    expect(paletteOf(['sea'])).toEqual(new Set(['r4', 'r5']));
    expect(paletteFor({ city: 'guyuan', scenery: ['sea'] })).toBe('guyuan');
  });

  it('spreads cities over all six reserves', () => {
    const cities =
      'beijing shanghai tianjin chongqing lasa xining haerbin changchun shenyang dalian jinan qingdao nanjing suzhou hangzhou hefei fuzhou nanchang zhengzhou wuhan changsha guangzhou nanning haikou sanya chengdu guiyang kunming lanzhou yinchuan';
    expect(new Set(cities.split(' ').map((city) => paletteFor({ city }))).size).toBe(6);
  });
});

it('mixes colours channel by channel', () => {
  expect(mix('#000000', '#FFFFFF', 0.5)).toBe('#808080');
  expect(mix('#102030', '#FFFFFF', 0)).toBe('#102030');
});

it('writes inks as custom properties and leaves paper and tint to the roles', () => {
  expect(inkStyle(palettes.hub)).toContain('--k:#12153D;');
  expect(inkStyle(palettes.hub)).toContain('--onf:#12153D');
  expect(inkStyle(palettes.hub)).not.toMatch(/paper|tint/u);
});

it('turns inks grey without changing which of two is the lighter', () => {
  const grey = greyed(palettes.guyuan);
  expect(grey.c).toMatch(/^#(..)\1\1$/u);
  expect(contrast(grey.d, '#000000')).toBeGreaterThan(contrast(grey.c, '#000000'));
  expect(contrast(grey.c, '#000000')).toBeGreaterThan(contrast(grey.k, '#000000'));
});
