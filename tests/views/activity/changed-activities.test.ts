import { describe, expect, test } from 'vitest';
import type { Session } from '#schemas/session.ts';
import { activitiesView } from '#views/activity/activities.ts';
import { activityView } from '#views/activity/activity.ts';
import { foundedView } from '#views/notice/notice-founded.ts';
import { organizationView } from '#views/organization/organization.ts';
import { postersView } from '#views/poster/posters.ts';
import { regionView } from '#views/region/regions.ts';
import { dayRoutes, dayView } from '#views/schedule/day.ts';
import { activitySearch } from '#views/search/searchable.ts';
import { venueView } from '#views/venue/venue.ts';
import { anActivity, aRegion, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

/** A campaign with an activity in each state, by id. */
const previously = { start: '2023-09-18T14:00+08:00', end: '2023-09-18T16:00+08:00' };
const off: Session = aTimedSession({ id: 'off', status: 'cancelled', reason: '大风' });
const late: Session = aTimedSession({ id: 'late', status: 'postponed', reason: '下雨', previously });
const other: Session = aTimedSession({ id: 'on', start: '2023-09-18T09:00+08:00', end: '2023-09-18T10:00+08:00' });
const context = aViewContext({
  activities: [
    anActivity({ id: 'cancelled', name: '取消的', sessions: [off] }),
    anActivity({ id: 'postponed', name: '改期的', sessions: [late] }),
    anActivity({ id: 'partly', name: '取消一场的', sessions: [off, other] }),
    anActivity({ id: 'moved', name: '换地点的', changes: [{ on: '2023-09-02', kind: 'moved', note: '改到一层大厅' }] }),
  ],
});
const node = (id: string) => element(context.site.activities.filter((each) => each.id === id));

/** What a row says about changes: its status, struck or not, its notes, the old time. */
const told = ({ status, off: struck, notes, was }: ReturnType<typeof rowsOf>[number]) => [
  status.text,
  struck,
  ...notes,
  was,
];
const rowsOf = (lists: ReturnType<typeof activitiesView>['lists']) => lists.flatMap(({ tickets }) => tickets);

describe('a changed activity, wherever it is listed', () => {
  const organization = organizationView(element(context.site.organizations), context);
  test.each([
    ['the list of activities', activitiesView(context).lists],
    ['the page of its host', organization.lists],
  ])('is told by %s', (_, lists) => {
    const byId = new Map(rowsOf(lists).map((ticket) => [ticket.seed, told(ticket)]));
    expect(byId.get('cancelled')).toEqual(['已取消', true, '大风', undefined]);
    expect(byId.get('postponed')).toEqual(['已改期', false, '下雨', '9月18日（周一）14:00–16:00']);
    expect(byId.get('partly')).toEqual(['直接到场', false, '另有 1 场已取消', undefined]);
    expect(byId.get('moved')).toEqual(['直接到场', false, '地点有变', undefined]);
  });

  test.each([
    ['its region', regionView(aRegion(), context).lists],
    ['its venue', venueView(element(context.site.venues), context).days],
  ])('is told by the page of %s, where every session has a row', (_, lists) => {
    const rows = rowsOf(lists);
    expect(rows.filter(({ off: struck }) => struck).map(({ seed }) => seed)).toEqual(['cancelled', 'partly']);
    expect(rows.find(({ seed }) => seed === 'postponed')?.was).toBe('9月18日（周一）14:00–16:00');
  });

  test('is told by the gallery of posters and by the notice that it comes from', () => {
    const tiles = postersView(context, () => 46_000).groups.flatMap(({ posters }) => posters);
    expect(tiles.map(({ name, status }) => [name, status])).toEqual(
      expect.arrayContaining([
        ['取消的', '已取消'],
        ['改期的', '已改期'],
        ['换地点的', undefined],
      ]),
    );
    const notice = element(context.site.notices);
    const founded = foundedView(notice, context.site.activities, context).activities;
    expect(founded.map(({ label, status }) => [label, status?.text])).toEqual(
      expect.arrayContaining([
        ['取消的', '已取消'],
        ['改期的', '已改期'],
      ]),
    );
  });

  test('is told by search', () => {
    const status = (id: string) => activitySearch(node(id), context).meta.find(([name]) => name === 'status')?.[1];
    expect([status('cancelled'), status('postponed')]).toEqual(['已取消', '已改期']);
  });
});

describe('the day that an activity was put off from', () => {
  const { days } = dayRoutes(context);

  test('says where it went', () => {
    expect(dayView('2023-09-18', days, context).putOff).toMatchObject({
      title: '原定这一天，已改期',
      tickets: [{ seed: 'postponed', day: '9月17日 周日', was: '9月18日（周一）14:00–16:00' }],
    });
  });

  test('is not the day that it is on now', () => {
    expect(dayView('2023-09-17', days, context).putOff).toBeUndefined();
  });
});

describe('the page of a changed activity', () => {
  const banner = (id: string) => activityView(node(id), context).banners.map(({ text }) => text);

  test('begins with what changed', () => {
    expect(banner('cancelled')).toEqual(['本活动已取消。原因：大风']);
    expect(banner('postponed')).toEqual(['本活动已改期，请看下面的新时间。原因：下雨']);
    expect(banner('partly')).toEqual(['有场次取消，请看下面的场次。原因：大风']);
    expect(banner('moved')).toEqual(['地点有变。改到一层大厅']);
  });

  test('has the old time beside the new one', () => {
    expect(activityView(node('postponed'), context).facts[0]?.values).toEqual([
      { text: '9月17日（周日）09:00–11:30（已改期，原定9月18日（周一）14:00–16:00）' },
    ]);
  });
});
