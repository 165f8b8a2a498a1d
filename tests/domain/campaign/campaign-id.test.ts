import { expect, test } from 'vitest';
import { citySlugOf } from '#domain/campaign/campaign-id.ts';

test('the city’s slug is what stands before the year', () => {
  expect(citySlugOf('guyuan-2023')).toBe('guyuan');
});

test('a city’s slug may have hyphens and digits of its own', () => {
  expect(citySlugOf('xi-an-2020-2023')).toBe('xi-an-2020');
});
