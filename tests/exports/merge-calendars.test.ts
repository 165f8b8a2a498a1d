import { expect, test } from 'vitest';
import { mergeCalendars } from '#exports/merge-calendars.ts';
import { aTimedSession } from '../builders.ts';
import { calendarOf, eventsOf, parse, value } from './calendar-reader.ts';

const first = calendarOf({ name: '文件怎样写 END:VEVENT', sessions: [aTimedSession({ id: 'sunday' })] });
const cancelled = calendarOf({
  sessions: [aTimedSession({ id: 'monday', status: 'cancelled', reason: '台风' })],
  changes: [{ on: '2023-09-09', kind: 'cancelled', note: '因台风取消' }],
});
const undated = calendarOf({ sessions: [{ kind: 'tba', status: 'scheduled' }] });
const merged = mergeCalendars([first, cancelled, undated], '我的科普日');

test('the events of several files stand in one, unchanged', () => {
  const facts = (text: string) => eventsOf(text).map((event) => event.toString());
  expect(facts(merged)).toEqual([...facts(first), ...facts(cancelled)]);
  expect(eventsOf(merged).map((event) => [value(event, 'status'), value(event, 'sequence')])).toEqual([
    ['CONFIRMED', '0'],
    ['CANCELLED', '1'],
  ]);
});

test('the time zone is defined once and the calendar has its own name', () => {
  const calendar = parse(merged);
  expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
  expect(value(calendar, 'x-wr-calname')).toBe('我的科普日');
  expect(value(calendar, 'version')).toBe('2.0');
});
