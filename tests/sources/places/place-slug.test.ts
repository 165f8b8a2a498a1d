import { describe, expect, it } from 'vitest';
import { placeSlug } from '#sources/places/place-slug.ts';
import { childrenOf } from '#sources/places/places.ts';

describe('the id of a place in addresses', () => {
  it.each([
    ['西吉县', 'xiji'],
    ['浦东新区', 'pudong'],
    ['泾县', 'jingxian'],
    ['恩施土家族苗族自治州', 'enshi'],
    ['陕西省', 'shaanxi'],
    ['乐清市', 'yueqing'],
    ['惠安县', 'huian'],
  ])('is the pinyin of its short name in one word: %s, %s', (name, slug) => {
    expect(placeSlug(name, '000000')).toBe(slug);
  });

  it('is that of its whole name when a neighbour has the short one, then numbered', () => {
    expect(placeSlug('朝阳县', '211321', new Set(['chaoyang']))).toBe('chaoyangxian');
    expect(placeSlug('朝阳县', '211321', new Set(['chaoyang', 'chaoyangxian']))).toBe('chaoyangxian-2');
  });

  it('is its code, when the name has no letters', () => {
    expect(placeSlug('（）', '211321')).toBe('211321');
  });

  it('differs for neighbours that read alike', () => {
    const taken = new Set<string>();
    for (const { name, code } of childrenOf('610000')) taken.add(placeSlug(name, code, taken));
    expect(taken.size).toBe(childrenOf('610000').length);
  });
});
