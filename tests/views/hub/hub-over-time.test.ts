import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { type Instant, instantOf } from '#domain/time/instant.ts';
import { type HubView, hubView } from '#views/hub/hub.ts';
import type { HubPlaceLine } from '#views/hub/hub-lists.ts';
import { provincePages } from '#views/hub/hub-provinces.ts';
import { provinceView } from '#views/hub/province.ts';
import { hubNoticesView, type NoticesView } from '#views/notice/notices.ts';
import { anActivity, aTimedSession } from '../../builders.ts';
import { manyCampaigns } from '../../many-campaigns.ts';
import { itemsAt, shownAt, thereAt, toldAt } from '../../told-first.ts';
import { aCity, campaignOf, guyuan, hubSite, weinan, wenzhou } from './hub-builders.ts';

/** Four places, one with a session after its window, one with a campaign of another year: it is led by another campaign once the first is over. */
const few = [
  guyuan,
  weinan,
  wenzhou,
  campaignOf(
    'tangshan-2023',
    { city: aCity('唐山', { code: '130200', province: '河北省' }) },
    {
      activities: [
        anActivity({ sessions: [aTimedSession({ start: '2023-09-25T09:00+08:00', end: '2023-09-25T11:00+08:00' })] }),
      ],
    },
  ),
  campaignOf('guyuan-2024', { year: 2024, window: { from: '2024-09-17', to: '2024-09-23' } }),
];
const many = manyCampaigns(340);

describe.each<[string, readonly CampaignContent[], string, readonly string[]]>([
  [
    'a few campaigns',
    few,
    '2023-08-25',
    ['2023-09-15', '2023-09-21', '2023-09-24', '2023-10-01', '2024-09-20', '2025-11-20'],
  ],
  [
    '340 campaigns',
    many,
    '2027-05-01',
    ['2027-05-25', '2027-06-01', '2027-09-12', '2027-09-25', '2027-10-01', '2029-01-01'],
  ],
])('a hub of %s', (_, campaigns, built, days) => {
  const toldOn = (day: string) => {
    const site = hubSite(`${day}T10:00+08:00`, ...campaigns);
    return {
      home: hubView(site),
      notices: hubNoticesView(site),
      provinces: provincePages(site).map((province) => provinceView(province, site)),
    };
  };
  const early = toldOn(built);

  test.each(days)('says on %s what a hub says that is built then', (day) => {
    const now = instantOf(`${day}T10:00+08:00`);
    const then = toldOn(day);
    expect(homeAt(early.home, now)).toEqual(homeAt(then.home, now));
    expect(noticesAt(early.notices, now)).toEqual(noticesAt(then.notices, now));
    const provinces = (pages: typeof early.provinces) => pages.map(({ places }) => placesAt(places, now));
    expect(provinces(early.provinces)).toEqual(provinces(then.provinces));
  });
});

/** All that the home of a hub shows at a moment. */
const homeAt = (view: HubView, now: Instant) => ({
  dates: toldAt(view.dates, now),
  lines: toldAt(view.lines, now),
  themes: toldAt(view.themes, now),
  tiles: itemsAt(view.cities, now),
  calendar: shownAt(view.calendar, now),
  provinces: view.provinces,
  lists: view.lists && {
    provinces: view.lists.provinces.map(({ title, places }) => ({ title, places: placesAt(places, now) })),
    dated: shownAt(view.lists.dated ? [view.lists.dated] : [], now).map(({ groups }) =>
      shownAt(groups, now).map((group) => ({
        ...group,
        phases: toldAt(group.phases, now),
        campaigns: shownAt(group.campaigns, now),
      })),
    ),
    archive: shownAt([view.lists.archive], now).map(({ groups }) =>
      shownAt(groups, now).map((group) => ({ ...group, campaigns: shownAt(group.campaigns, now) })),
    ),
  },
  notices: toldAt(view.notices, now),
  foot: thereAt(view.frame.footer.links, now),
});

const placesAt = (places: readonly HubPlaceLine[], now: Instant) =>
  places.map(({ links, lines, years }) => [thereAt(links, now), toldAt(lines, now), thereAt(years, now)]);

const noticesAt = ({ groups, further }: NoticesView, now: Instant) => ({
  groups: itemsAt(groups, now),
  further: shownAt(further, now).map(({ titles, notices }) => [toldAt(titles, now), shownAt(notices, now)]),
});
