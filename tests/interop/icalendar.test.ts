import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { dayOf } from '#domain/time/instant.ts';
import { element } from '../site-builders.ts';
import { askPython, type Expanded } from './read-calendars.ts';

interface ReadCalendar {
  readonly path: string;
  readonly name: string;
  readonly faults: readonly string[];
  readonly events: readonly {
    readonly uid: string;
    /** The instance of a rule that the event stands for. */
    readonly instance: string | null;
    readonly summary: string;
    readonly status: string;
    readonly sequence: number;
    readonly start: string;
    readonly end: string | null;
    readonly alarms: number;
  }[];
}

const site = inject('site');
const calendars = readCalendars();
const keyOf = ({ uid, instance }: ReadCalendar['events'][number]) => `${uid} ${instance}`;
const eventsOf = (file: string) => calendars.find((calendar) => calendar.path === file)?.events ?? [];

describe('every calendar file, read by another implementation of RFC 5545', () => {
  it('has no fault, a name and no alarm but for deadlines', () => {
    expect(calendars.length).toBeGreaterThan(300);
    expect(calendars.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(calendars.filter(({ name }) => !name)).toEqual([]);
    const withAlarms = calendars
      .filter(({ events }) => events.some(({ alarms }) => alarms > 0))
      .map((each) => each.path);
    expect(withAlarms.length).toBeGreaterThan(0);
    expect(withAlarms.filter((file) => !file.includes('/organize/deadlines/'))).toEqual([]);
  });

  it('names whole days or times by the clock in China', () => {
    const times = calendars.flatMap(({ events }) => events.flatMap(({ start, end }) => [start, end ?? start]));
    expect(times.filter((time) => !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:00\+08:00)?$/u.test(time))).toEqual([]);
  });

  it('has an event once, and says the same of it as all other files', () => {
    const known = new Map<string, string>();
    for (const { path: file, events } of calendars) {
      expect(new Set(events.map(keyOf)).size, file).toBe(events.length);
      for (const event of events) {
        const told = JSON.stringify(event);
        expect(told, `${file} ${keyOf(event)}`).toBe(known.get(keyOf(event)) ?? told);
        known.set(keyOf(event), told);
      }
    }
  });
});

describe('an event as the other implementation understands it', () => {
  it('stands at its time', () => {
    expect(eventsOf('guyuan-2023/activities/main-event.ics')).toMatchObject([
      {
        summary: '2023年固原市全国科普日主场活动',
        start: '2023-09-17T09:00:00+08:00',
        status: 'CONFIRMED',
        sequence: 0,
      },
    ]);
  });

  it('is cancelled with a raised sequence', () => {
    expect(eventsOf('guyuan-2023/activities/grassland-walk.ics')).toMatchObject([
      { summary: expect.stringMatching(/^【示例】【取消】/u), status: 'CANCELLED', sequence: 1 },
    ]);
  });
});

describe('the calendar of each campaign, expanded by Python', () => {
  const campaigns = readdirSync(site).filter((name) => /-\d{4}$/u.test(name));
  const expanded = askPython<readonly Expanded[]>(
    'expand_calendars.py',
    campaigns.map((name) => path.join(site, name, 'calendar.ics')),
  );

  it.each(campaigns.map((name, position) => ({ name, position })))(
    'has the days of the schedule for programs: $name',
    ({ name, position }) => {
      const inCalendar = element(expanded, position)
        .filter(({ instance }) => !instance.endsWith('TENTATIVE'))
        .map(({ url, instance }) => `${url} ${instance.slice(0, 10)}`);
      expect(inCalendar.length).toBeGreaterThan(0);
      expect(inCalendar.toSorted()).toEqual(scheduleDays(path.join(site, name, 'schedule.json')));
    },
  );
});

function readCalendars(): readonly ReadCalendar[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ics'));
  return askPython<ReadCalendar>(
    'read_calendars.py',
    files.map((name) => path.join(site, name)),
  ).map((calendar) => ({ ...calendar, path: path.relative(site, calendar.path).split(path.sep).join('/') }));
}

/** The URL and day of each entry of the schedule for programs, sorted. */
function scheduleDays(file: string): readonly string[] {
  const { schedule } = JSON.parse(readFileSync(file, 'utf8'));
  const days: readonly { readonly rooms: Readonly<Record<string, readonly { url: string; date: string }[]>> }[] =
    schedule.conference.days;
  return days
    .flatMap(({ rooms }) => Object.values(rooms).flat())
    .map(({ url, date }) => `${url} ${dayOf(Date.parse(date))}`)
    .toSorted();
}
