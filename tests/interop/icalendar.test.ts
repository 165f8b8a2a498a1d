import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';

interface ReadCalendar {
  readonly path: string;
  readonly name: string;
  readonly faults: readonly string[];
  readonly events: readonly {
    readonly uid: string;
    readonly summary: string;
    readonly status: string;
    readonly sequence: number;
    readonly start: string;
    readonly end: string;
    readonly alarms: number;
  }[];
}

const site = inject('site');
const calendars = readCalendars();
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
    const times = calendars.flatMap(({ events }) => events.flatMap(({ start, end }) => [start, end]));
    expect(times.filter((time) => !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:00\+08:00)?$/u.test(time))).toEqual([]);
  });

  it('has an event once, and says the same of it as all other files', () => {
    const known = new Map<string, string>();
    for (const { path: file, events } of calendars) {
      expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(events.length);
      for (const event of events) {
        const told = JSON.stringify(event);
        expect(told, `${file} ${event.uid}`).toBe(known.get(event.uid) ?? told);
        known.set(event.uid, told);
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

/** @throws Error when Debian's Python has no icalendar. */
function readCalendars(): readonly ReadCalendar[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ics'));
  const script = fileURLToPath(new URL('read_calendars.py', import.meta.url));
  const input = files.map((name) => path.join(site, name)).join('\n');
  try {
    const output = execFileSync('/usr/bin/python3', [script], { input, encoding: 'utf8', maxBuffer: 1e9 });
    const read = JSON.parse(output) as readonly ReadCalendar[];
    return read.map((calendar) => ({
      ...calendar,
      path: path.relative(site, calendar.path).split(path.sep).join('/'),
    }));
  } catch (cause) {
    throw new Error('Needs Python with icalendar: apt-get install python3-icalendar', { cause });
  }
}
