import { describe, expect, it } from 'vitest';
import { standingSessions } from '#domain/activity/standing-sessions.ts';
import { daysOfSeries } from '#domain/schedule/series.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { eachDay } from '#domain/time/day.ts';
import { activityData } from '#exports/json-ld/activity.ts';
import type { Activity } from '#schemas/activity.ts';
import { weekdayNames } from '#schemas/time/weekday.ts';
import { activityView } from '#views/activity/activity.ts';
import { anActivity, anAllDaySession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';
import { aRealActivity, realNames, realPlaces, weekends } from '../real-activities.ts';
import { type Facts, factsIn } from './facts.ts';

/** The activity and the Event that its page tells of. */
function bothOf(entry: ReturnType<typeof anActivity>) {
  const context = aViewContext({ activities: [entry], ...realPlaces });
  const node = element(context.site.activities);
  return { node, event: element(factsIn(activityData(node, activityView(node, context).frame, context))) };
}

const eventOf = (fields: Partial<Activity>) => bothOf(anActivity(fields)).event;

const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const list = (value: unknown) => (value === undefined ? [] : [value].flat()) as readonly unknown[] as readonly Facts[];

/** The days on which an event takes place, as a reader of schema.org finds them. */
function daysIn(event: Facts): readonly string[] {
  if (event['eventStatus'] === 'https://schema.org/EventCancelled') return [];
  const schedules = list(event['eventSchedule']);
  if (schedules.length > 0) return schedules.flatMap(scheduledDays).toSorted();
  const inside = list(event['subEvent']);
  if (inside.length > 0) return inside.flatMap(daysIn).toSorted();
  const [start, end] = [event['startDate'], event['endDate'] ?? event['startDate']].map((date) => String(date ?? ''));
  if (!start || !end) return [];
  const isOvernight = start.length > 10 && Date.parse(end) - Date.parse(start) < 86_400_000;
  return eachDay(start.slice(0, 10), isOvernight ? start.slice(0, 10) : end.slice(0, 10));
}

function scheduledDays(schedule: Facts): readonly string[] {
  const [from, to] = [String(schedule['startDate']), String(schedule['endDate'])];
  if (!schedule['repeatFrequency']) return [from];
  const byDay = list(schedule['byDay']).map((name) => english.indexOf(String(name).replace('https://schema.org/', '')));
  const weekdays = byDay.flatMap((position) => weekdayNames[position] ?? []);
  const except = list(schedule['exceptDate']).map(String);
  return daysOfSeries({ from, to, weekdays, except, starts: undefined, ends: undefined, part: undefined });
}

describe('the days of an activity in JSON-LD', () => {
  it.each(realNames)('are those of the site: %s', (name) => {
    const { node, event } = bothOf(aRealActivity(name));
    const days = standingSessions(node.sessions).flatMap(({ time }) => daysOf(time));
    expect(daysIn(event)).toEqual(days.toSorted());
  });
});

describe('a weekly rule in JSON-LD', () => {
  const cancelled = [{ on: '2023-09-16', reason: '台风' }];

  it('is one event with a schedule, from its first start to its last end', () => {
    expect(eventOf({ sessions: [weekends({ except: ['2023-09-09'] })] })).toMatchObject({
      startDate: '2023-09-10T09:00:00+08:00',
      endDate: '2023-09-24T11:30:00+08:00',
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1W',
        byDay: ['https://schema.org/Saturday', 'https://schema.org/Sunday'],
        startDate: '2023-09-10',
        endDate: '2023-09-24',
        startTime: '09:00:00',
        endTime: '11:30:00',
        scheduleTimezone: 'Asia/Shanghai',
      },
    });
  });

  it('excepts a cancelled day and tells of it', () => {
    expect(eventOf({ sessions: [weekends({ cancelled })] })).toMatchObject({
      eventStatus: 'https://schema.org/EventScheduled',
      eventSchedule: { exceptDate: ['2023-09-16'] },
      subEvent: [{ eventStatus: 'https://schema.org/EventCancelled', startDate: '2023-09-16T09:00:00+08:00' }],
    });
  });

  it('has a length instead of an end when it ends the next day, and neither when that is not known', () => {
    const scheduleOf = (fields: Parameters<typeof weekends>[0]) =>
      eventOf({ sessions: [weekends(fields)] })['eventSchedule'];
    expect(scheduleOf({ starts: '19:00', ends: '07:30' })).toMatchObject({ duration: 'PT12H30M' });
    expect(scheduleOf({ starts: '19:00', ends: '07:30' })).not.toHaveProperty('endTime');
    expect(scheduleOf({ ends: undefined })).not.toHaveProperty('endTime');
    expect(eventOf({ sessions: [weekends({ ends: undefined })] })).not.toHaveProperty('endDate');
  });

  it('stands beside other sessions as one of them', () => {
    const { event } = bothOf(aRealActivity('two weekly rules and a session'));
    expect(list(event['subEvent']).map((each) => [each['@id'], each['name']])).toMatchObject([
      [expect.stringMatching(/#session-weekend$/u), '固原市2023年全国科普日主场活动（体验）'],
      [expect.stringMatching(/#session-wednesday$/u), '固原市2023年全国科普日主场活动'],
      [expect.stringMatching(/#session-final$/u), '固原市2023年全国科普日主场活动（展示）'],
    ]);
  });
});

describe('an exhibition in JSON-LD', () => {
  it('has a schedule for each kind of hours', () => {
    const { event } = bothOf(aRealActivity('closed on Mondays but for one'));
    expect(event['eventSchedule']).toMatchObject([
      { startTime: '09:00:00', endTime: '17:00:00', exceptDate: ['2023-09-18', '2023-09-20', '2023-09-25'] },
      { startTime: '09:00:00', endTime: '20:00:00', byDay: ['https://schema.org/Friday'] },
    ]);
  });

  it('has none while its hours are not known and every day is alike', () => {
    expect(eventOf({ sessions: [anAllDaySession({ to: '2023-09-20' })] })).not.toHaveProperty('eventSchedule');
  });
});
