import { expect, test } from 'vitest';
import { activitiesView } from '#views/activity/activities.ts';
import { activityView } from '#views/activity/activity.ts';
import { scheduleLists } from '#views/schedule/schedule-lists.ts';
import { activitySearch } from '#views/search/searchable.ts';
import type { TicketView } from '#views/ticket/ticket-over-time.ts';
import { anActivity, anAllDaySession, aTimedSession, aWeeklySession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

/** What the row of an activity, the first row in the schedule, the search and the page's description say. */
function surfaces(overrides: Parameters<typeof anActivity>[0]) {
  const context = aViewContext({ activities: [anActivity({ venue: undefined, ...overrides })] });
  const node = element(context.site.activities);
  const [first] = scheduleLists(context.site.activities, context);
  const row = ({ line, day, admission, notes, status }: TicketView) =>
    [line, day, admission, ...notes, status.text].filter(Boolean).join('｜');
  return {
    list: row(element(element(activitiesView(context).lists).tickets)),
    schedule: row(element(element(first ? [first] : []).rows).ticket()),
    search: new Map(activitySearch(node, context).meta).get('line'),
    page: activityView(node, context).frame.description.replace('全市的科普日从博物馆广场开始 ', ''),
  };
}

test.each<[string, Parameters<typeof surfaces>[0], ReturnType<typeof surfaces>]>([
  [
    'a start without an end',
    { sessions: [aTimedSession({ start: '2023-09-17T09:30+08:00', end: undefined })] },
    {
      list: '09:30 起｜9月17日 周日｜直接到场',
      schedule: '09:30 起｜直接到场',
      search: '2023年9月17日（周日）09:30 起　地点待公布',
      page: '9月17日（周日）09:30 起，地点待公布。',
    },
  ],
  [
    'a night',
    { sessions: [aTimedSession({ start: '2023-09-17T19:00+08:00', end: '2023-09-18T07:30+08:00' })] },
    {
      list: '19:00–次日 07:30｜9月17日 周日｜直接到场',
      schedule: '19:00–次日 07:30｜直接到场',
      search: '2023年9月17日（周日）19:00–次日 07:30　地点待公布',
      page: '9月17日（周日）19:00–次日 07:30，地点待公布。',
    },
  ],
  [
    'a weekly rule',
    { sessions: [aWeeklySession({ to: '2023-09-24', from: '2023-09-16' })] },
    {
      list: '14:00–16:00｜9月16日 周六，每周六、日｜直接到场',
      schedule: '14:00–16:00｜直接到场',
      search: '每周六、周日 14:00–16:00（2023年9月16日至24日）　地点待公布',
      page: '每周六、周日 14:00–16:00（9月16日至24日），地点待公布。',
    },
  ],
  [
    'closed days, special hours and a last entry',
    {
      sessions: [
        anAllDaySession({
          ...{ from: '2023-09-16', to: '2023-09-26', opens: '09:00', closes: '17:00', lastEntry: '16:30' },
          ...{ closedWeekdays: ['周一'], openOn: ['2023-09-25'], hours: [{ weekdays: ['周五'], closes: '20:00' }] },
        }),
      ],
    },
    {
      list: '09:00–17:00｜9月16日至26日｜周五 09:00–20:00，16:30 停止入场，周一不开放（9月25日照常开放）｜直接到场',
      schedule: '09:00–17:00｜9月16日至26日｜周五 09:00–20:00，16:30 停止入场，周一不开放（9月25日照常开放）｜直接到场',
      search:
        '2023年9月16日（周六）至26日（周二） 09:00–17:00（周五 09:00–20:00），周一不开放（9月25日照常开放）　地点待公布',
      page: '9月16日（周六）至26日（周二） 09:00–17:00（周五 09:00–20:00），周一不开放（9月25日照常开放），地点待公布。',
    },
  ],
  [
    'a day without hours',
    { sessions: [anAllDaySession()] },
    {
      list: '几点待公布｜9月18日 周一｜直接到场',
      schedule: '几点待公布｜直接到场',
      search: '2023年9月18日（周一）几点待公布　地点待公布',
      page: '9月18日（周一）几点待公布，地点待公布。',
    },
  ],
  [
    'a year alone',
    { sessions: [{ kind: 'partial', date: '2023', status: 'scheduled' }] },
    {
      list: '年内｜时间待定',
      schedule: '年内｜时间待定',
      search: '2023年，具体日期待定　地点待公布',
      page: '2023年，具体日期待定，地点待公布。',
    },
  ],
])('%s is told by lists, schedule, search and page', (_, overrides, told) => {
  expect(surfaces(overrides)).toEqual(told);
});

test.each<[string, Parameters<typeof surfaces>[0], string]>([
  ['nobody said whether to book', { booking: undefined }, '是否预约待公布'],
  [
    'booking opens later',
    { booking: { needed: true, opens: '2023-09-12T12:00+08:00' } },
    '9月12日 12:00 开始预约｜预约未开始',
  ],
  ['booking is open', { booking: { needed: true, closes: '2023-09-15T12:00+08:00' } }, '可预约'],
  ['nobody said when booking is open', { booking: { needed: true } }, '需要预约'],
  ['booking is closed', { booking: { needed: true, closes: '2023-09-01T12:00+08:00' } }, '预约已截止'],
  ['only members may come', { admission: { to: 'members', note: '本校师生' } }, '本校师生｜限特定人员'],
  ['qualified people may come', { admission: { to: 'qualified' } }, '需资格｜限特定人员'],
  ['groups may come', { admission: { to: 'groups' }, booking: { needed: true } }, '单位组织｜需要预约'],
])('that %s is told by every row', (_, overrides, told) => {
  const { list, schedule } = surfaces(overrides);
  expect([list, schedule]).toEqual([`09:00–11:30｜9月17日 周日｜${told}`, `09:00–11:30｜${told}`]);
});
