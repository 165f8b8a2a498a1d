import { expect, test } from 'vitest';
import { scheduleVenuesView } from '#views/schedule/schedule-venues.ts';
import { aCampaign, anActivity, anAllDaySession, aRegion, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const context = aViewContext({
  campaign: aCampaign({ regions: [aRegion({ id: 'xiji', name: '西吉县' }), aRegion()] }),
  venues: [aVenue(), aVenue({ id: 'library', region: 'xiji', name: '图书馆' }), aVenue({ id: 'empty' })],
  activities: [
    anActivity({ id: 'a', sessions: [aTimedSession(), anAllDaySession({ from: '2023-09-18', to: '2023-09-19' })] }),
    anActivity({ id: 'b', venue: 'library', sessions: [anAllDaySession({ from: '2023-09-19' })] }),
    anActivity({ id: 'c', venue: undefined, region: 'xiji', online: { platform: '视频号' } }),
    anActivity({ id: 'd', venue: undefined, region: 'xiji' }),
    anActivity({ id: 'e', venue: undefined, region: 'xiji', room: '将台堡' }),
  ],
});
const { columns, rows, count } = scheduleVenuesView(context);

test('the table has a column for each day that has a page and a row for each place where something is on', () => {
  expect(columns.map(({ label }) => label)).toEqual(['9月17日', '9月18日', '9月19日']);
  expect(rows.map(({ name, region, href }) => [name, region, href])).toEqual([
    ['图书馆', '西吉县', '/guyuan-2023/venues/library/'],
    ['固原市博物馆广场', '原州区', '/guyuan-2023/venues/museum-square/'],
    ['将台堡', '', undefined],
    ['线上', '', undefined],
    ['地点待公布', '', undefined],
  ]);
});

test('a cell holds what is on there that day, what goes on on each of its days', () => {
  const cells = rows.map(({ days }) => days.map(({ tickets }) => tickets.map(({ seed }) => seed).join(' ')));
  expect(cells).toEqual([
    ['', '', 'b'],
    ['a', 'a', 'a'],
    ['e', '', ''],
    ['c', '', ''],
    ['d', '', ''],
  ]);
  expect(count).toBe(6);
});

test('a session in several places stands at each and counts once', () => {
  const places = [{ venue: 'museum-square' }, { venue: 'library' }];
  const several = scheduleVenuesView(
    aViewContext({
      venues: [aVenue(), aVenue({ id: 'library', name: '图书馆' })],
      activities: [anActivity({ sessions: [aTimedSession({ places })] })],
    }),
  );
  expect(several.rows.map(({ name, days }) => [name, days.flat().length])).toEqual([
    ['固原市博物馆广场', 1],
    ['图书馆', 1],
  ]);
  expect(several.count).toBe(1);
});
