import { expect, test } from 'vitest';
import { placeSlugOf } from '#domain/campaign/campaign-id.ts';

const day = { year: 2023 };

test('the place’s slug is what stands before the year', () => {
  expect(placeSlugOf('guyuan-2023', day)).toBe('guyuan');
});

test('a place’s slug may have hyphens and digits of its own', () => {
  expect(placeSlugOf('xi-an-2020-2023', day)).toBe('xi-an-2020');
});

test('the id of the campaign’s festival before the year does not belong to the place', () => {
  expect(placeSlugOf('pudong-science-week-2027', { year: 2027, festival: 'science-week' })).toBe('pudong');
  expect(
    placeSlugOf('pudong-kejijie-2027', {
      year: 2027,
      ownFestival: { id: 'kejijie', name: '科技节', shortName: '科技节' },
    }),
  ).toBe('pudong');
  expect(placeSlugOf('pudong-science-week-2027', { year: 2027 })).toBe('pudong-science-week');
});
