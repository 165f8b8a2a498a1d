import { describe, expect, test } from 'vitest';
import { frabSchedule } from '#exports/frab/schedule.ts';
import { activityCalendar } from '#exports/ics.ts';
import { activityData } from '#exports/json-ld/activity.ts';
import { tableJson } from '#exports/tables/table-json.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Session } from '#schemas/session.ts';
import { fieldDescription } from '#sources/schema/field-descriptions.ts';
import { activityView } from '#views/activity/activity.ts';
import { campaignFeed } from '#views/feed/feeds.ts';
import { openTables } from '#views/open-data/tables.ts';
import { anActivity, aTimedSession } from '../builders.ts';
import { aViewContext, element } from '../site-builders.ts';
import { eventsOf, value } from './calendar-reader.ts';
import { factsIn } from './json-ld/facts.ts';
import { weekends } from './real-activities.ts';

const previously = { start: '2023-09-18T14:00+08:00', end: '2023-09-18T16:00+08:00' };
const moved = { changes: [{ on: '2023-09-02', kind: 'moved' as const, note: '改到一层大厅' }] };

/** What a file says of the state of an activity: marks before its name, and the state in the file's own words. */
interface Told {
  readonly calendar: string;
  readonly data: string;
  readonly feed: string;
  readonly schedule: string;
  readonly table: string;
}

async function toldOf(session: Session, fields: Partial<Activity>): Promise<Told> {
  const activities = [anActivity({ name: '放风筝', sessions: [session], ...fields })];
  const context = aViewContext({ notices: [], activities });
  const node = element(context.site.activities);
  const event = element(eventsOf(activityCalendar(node, context)));
  const sessions = openTables(context, fieldDescription).find(({ id }) => id === 'sessions');
  const { conference } = JSON.parse(await frabSchedule(context)).schedule;
  const titles = /"title":"[^"]*放风筝/u.exec(JSON.stringify(conference.days))?.[0].slice(9);
  const data = activityData(node, activityView(node, context).frame, context);
  return {
    calendar: `${value(event, 'summary')} ${value(event, 'status')}`,
    data:
      data === undefined ? 'none' : String(element(factsIn(data))['eventStatus']).replace('https://schema.org/', ''),
    feed: element(campaignFeed(context).entries).title,
    schedule: titles ?? 'none',
    table: element(JSON.parse(sessions ? tableJson(sessions) : '[]') as { status: string }[]).status,
  };
}

const states: readonly (readonly [string, Session, Partial<Activity>, Told])[] = [
  [
    'as planned',
    aTimedSession(),
    {},
    { calendar: '放风筝 CONFIRMED', data: 'EventScheduled', feed: '放风筝', schedule: '放风筝', table: 'scheduled' },
  ],
  [
    'cancelled',
    aTimedSession({ status: 'cancelled', reason: '大风' }),
    {},
    {
      calendar: '【取消】放风筝 CANCELLED',
      data: 'EventCancelled',
      feed: '【取消】放风筝',
      schedule: '【取消】放风筝',
      table: 'cancelled',
    },
  ],
  [
    'a weekly rule cancelled',
    weekends({ status: 'cancelled', reason: '大风' }),
    {},
    {
      calendar: '【取消】放风筝 CANCELLED',
      data: 'EventCancelled',
      feed: '【取消】放风筝',
      schedule: '【取消】放风筝',
      table: 'cancelled',
    },
  ],
  [
    'postponed',
    aTimedSession({ status: 'postponed', reason: '下雨', previously }),
    {},
    {
      calendar: '【改期】放风筝 CONFIRMED',
      data: 'EventRescheduled',
      feed: '【改期】放风筝',
      schedule: '【改期】放风筝',
      table: 'postponed',
    },
  ],
  [
    'postponed to a day not yet known',
    { kind: 'tba', status: 'postponed', reason: '下雨', previously },
    {},
    {
      calendar: '【改期】放风筝 TENTATIVE',
      data: 'EventPostponed',
      feed: '【改期】放风筝',
      schedule: 'none',
      table: 'postponed',
    },
  ],
  [
    'full',
    aTimedSession({ status: 'full' }),
    {},
    {
      calendar: '放风筝 CONFIRMED',
      data: 'EventScheduled',
      feed: '放风筝',
      schedule: '【约满】放风筝',
      table: 'full',
    },
  ],
  [
    'moved',
    aTimedSession(),
    moved,
    {
      calendar: '【换地点】放风筝 CONFIRMED',
      data: 'EventScheduled',
      feed: '【换地点】放风筝',
      schedule: '【换地点】放风筝',
      table: 'scheduled',
    },
  ],
  [
    'a sample',
    aTimedSession(),
    { sample: true },
    {
      calendar: '【示例】放风筝 CONFIRMED',
      data: 'none',
      feed: '【示例】放风筝',
      schedule: '【示例】放风筝',
      table: 'scheduled',
    },
  ],
];

describe('a changed activity, in every file', () => {
  test.each(states)('is told: %s', async (_, session, fields, told) => {
    expect(await toldOf(session, fields)).toEqual(told);
  });
});
