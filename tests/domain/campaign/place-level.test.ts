import { describe, expect, it } from 'vitest';
import { codePrefix, isCity, placeLevel } from '#domain/campaign/place-level.ts';

describe('the level of a place', () => {
  it.each([
    ['330000', 'province'],
    ['310000', 'municipality'],
    ['310100', 'municipality'],
    ['330300', 'prefecture'],
    ['441900', 'prefecture'],
    ['640422', 'county'],
    ['330381', 'county'],
    ['310115', 'district'],
    ['310151', 'district'],
    ['500229', 'county'],
    ['419001', 'county'],
    ['659001', 'county'],
    ['422801', 'county'],
    ['152501', 'county'],
    ['469021', 'county'],
    ['640422100', 'town'],
    ['640422000', 'county'],
  ] as const)('follows its code: %s is a %s', (code, level) => {
    expect(placeLevel({ code })).toBe(level);
  });

  it('is what its kind says, whatever its code', () => {
    expect(placeLevel({ code: '330300', kind: 'zone' })).toBe('zone');
    expect(placeLevel({ code: '330302', kind: 'organization' })).toBe('organization');
  });

  it.each([
    ['330000', '33'],
    ['310000', '31'],
    ['330300', '3303'],
    ['640422', '640422'],
    ['310115', '310115'],
    ['640422100', '640422100'],
  ])('tells what the codes of its parts begin with: %s, %s', (code, prefix) => {
    expect(codePrefix(code)).toBe(prefix);
  });
});

describe('a city', () => {
  it.each([
    ['温州市', '330300'],
    ['上海市', '310000'],
  ])('is a prefecture or a municipality: %s', (name, code) => {
    expect(isCity({ name, code })).toBe(true);
  });

  it.each([
    ['浙江省', '330000'],
    ['恩施土家族苗族自治州', '422800'],
    ['阿里地区', '542500'],
    ['兴安盟', '152200'],
    ['瑞安市', '330381'],
    ['西吉县', '640422'],
    ['浦东新区', '310115'],
  ])('is not %s', (name, code) => {
    expect(isCity({ name, code })).toBe(false);
  });

  it('is not what only lies in one, such as a university with the code of its city', () => {
    expect(isCity({ name: '温州大学', code: '330300', kind: 'organization' })).toBe(false);
  });
});
