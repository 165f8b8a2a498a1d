import { describe, expect, test } from 'vitest';
import { eachPlace, hubPlaces, placeCount, placeNames, yearLinks } from '#views/hub/hub-places.ts';
import { places } from '../../place-builders.ts';
import { element } from '../../site-builders.ts';
import { aCity, campaignOf, clocks, guyuan, hubSite, weinan, wenzhou } from './hub-builders.ts';

const placesAt = (now: string, ...campaigns: (typeof guyuan)[]) => hubPlaces(hubSite(now, ...campaigns));
const yearOf = (year: number) =>
  campaignOf(`guyuan-${year}`, { year, window: { from: `${year}-09-17`, to: `${year}-09-23` } });

describe('the places of a hub', () => {
  test.each([
    ['the one that is on', '2023-09-18T10:00+08:00', 'guyuan-2023'],
    ['the soonest ahead', '2023-10-01T10:00+08:00', 'guyuan-2024'],
    ['the newest, when all is over', '2026-10-01T10:00+08:00', 'guyuan-2025'],
  ])('are led by %s', (_, now, lead) => {
    const found = placesAt(now, yearOf(2023), yearOf(2024), yearOf(2025));
    expect(found.map((place) => place.lead.site.id)).toEqual([lead]);
  });

  test('have their other campaigns newest first, named by year, by festival too when two are of one year', () => {
    const week = campaignOf('guyuan-science-week-2024', {
      festival: 'science-week',
      year: 2024,
      window: { from: '2024-05-25', to: '2024-06-01' },
    });
    const place = element(placesAt(clocks.after, yearOf(2022), yearOf(2023), yearOf(2024), week));
    expect(yearLinks(place)).toEqual([
      { href: '/guyuan-science-week-2024/', label: '2024年科技活动周' },
      { href: '/guyuan-2023/', label: '2023年' },
      { href: '/guyuan-2022/', label: '2022年' },
    ]);
  });
});

describe('the number of places', () => {
  const countWith = (city: ReturnType<typeof aCity>) =>
    placeCount(placesAt(clocks.after, guyuan, campaignOf('other-2023', { city })));

  test('counts cities as cities, whatever they are called', () => {
    expect(countWith(places.municipality.city)).toBe('2 座城市');
    expect(countWith(aCity('温州', { name: '温州', code: '330300' }))).toBe('2 座城市');
  });

  test.each(['province', 'district', 'county', 'zone', 'university', 'society'] as const)(
    'counts places once a %s is among them',
    (name) => {
      expect(countWith(places[name].city)).toBe('2 个地方');
    },
  );
});

test('one place is told by its name', () => {
  const alone = placesAt(clocks.before, guyuan);
  expect([placeCount(alone), placeNames(alone), eachPlace(alone)]).toEqual(['固原', '固原', '固原']);
});

test('the names of up to five places stand in running text, of more five and their number', () => {
  const cities = Array.from({ length: 6 }, (_, at) =>
    campaignOf(`c${at}-2023`, { city: aCity(`城${at}`, { code: `64${at + 10}00` }) }),
  );
  expect(placeNames(placesAt(clocks.before, guyuan, weinan, wenzhou))).toBe('渭南、固原、温州等地');
  expect(placeNames(placesAt(clocks.before, ...cities.slice(0, 5)))).toBe('城0、城1、城2、城3、城4等地');
  expect(placeNames(placesAt(clocks.before, ...cities))).toBe('城0、城1、城2、城3、城4等 6 座城市');
});
