import { describe, expect, it } from 'vitest';
import { codePrefix, placeLevel } from '#domain/campaign/place-level.ts';

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
