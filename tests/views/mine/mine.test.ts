import { expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { instantOf } from '#domain/time/instant.ts';
import { mineView } from '#views/mine/mine.ts';
import { anActivity, anAllDaySession, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const listsOf = (content: Partial<CampaignContent>) => mineView(aViewContext(content)).lists;
const keysOf = (content: Partial<CampaignContent>) =>
  listsOf(content).map(({ title, rows }) => [title, ...rows.map(({ ticket }) => ticket.marks.key)]);

test('every session stands once below its day, those of several days and those without one at the end', () => {
  const sessions = [
    { kind: 'tba' as const, id: 'open', status: 'scheduled' as const },
    aTimedSession({ id: 'sunday' }),
    anAllDaySession({ id: 'days', to: '2023-09-20' }),
  ];
  expect(keysOf({ activities: [anActivity({ sessions }), anActivity({ id: 'kites' })] })).toEqual([
    ['9月17日 周日', 'kites/1', 'main-event/sunday'],
    ['连着好几天', 'main-event/days'],
    ['日期待定', 'main-event/open'],
  ]);
});

test('a session has its own calendar file; the only one has that of its activity', () => {
  const several = anActivity({ sessions: [aTimedSession({ id: 'sunday' }), anAllDaySession()] });
  const [first] = listsOf({ activities: [several, anActivity({ id: 'kites' })] });
  expect(first?.rows.map(({ calendar }) => calendar)).toEqual([
    '/guyuan-2023/activities/kites.ics',
    '/guyuan-2023/activities/main-event/sunday.ics',
  ]);
});

test('only what has hours to keep and is not cancelled can clash', () => {
  const point = { lng: 106.28, lat: 36.01, crs: 'gcj02' } as const;
  const sessions = [aTimedSession(), anAllDaySession({ opens: '09:00', closes: '17:00' })];
  const cancelled = anActivity({ id: 'off', sessions: [aTimedSession({ status: 'cancelled', reason: '台风' })] });
  const lists = listsOf({ activities: [anActivity({ sessions }), cancelled], venues: [aVenue({ point })] });
  const planned = lists.flatMap(({ rows }) => rows.map((row) => [row.ticket.marks.key, row.planned]));
  expect(planned).toEqual([
    ['main-event/1', { start: instantOf('2023-09-17T09:00+08:00'), end: instantOf('2023-09-17T11:30+08:00'), point }],
    ['off/1', undefined],
    ['main-event/2', undefined],
  ]);
});

test('the page is nothing for search engines', () => {
  expect(mineView(aViewContext()).frame).toMatchObject({ indexable: false, campaign: 'guyuan-2023' });
});

test('a large campaign has its sessions in a file, of which a script draws those kept', () => {
  const activities = Array.from({ length: 56 }, (_, index) =>
    anActivity({ id: `a${index}`, formerIds: [`b${index}`] }),
  );
  const { lists, rows, formerIds } = mineView(aViewContext({ activities }));
  expect(lists).toEqual([]);
  expect(rows).toBe('../rows.json');
  expect(formerIds.split(' ').slice(0, 2)).toEqual(['b0', 'a0']);
  expect(mineView(aViewContext({ activities: activities.slice(1) })).rows).toBeUndefined();
});
