import { expect, test } from 'vitest';
import {
  compareTimes,
  dayBoundsOf,
  daysOf,
  instantsOf,
  type SessionTime,
  sessionTimeOf,
} from '#domain/schedule/session-time.ts';
import { instantOf } from '#domain/time/instant.ts';
import { anAllDaySession, aTimedSession } from '../../builders.ts';

const timed = (start: string, end: string) => sessionTimeOf(aTimedSession({ start, end }));
const allDay = (overrides: Parameters<typeof anAllDaySession>[0]) => sessionTimeOf(anAllDaySession(overrides));
const partial = (date: string): SessionTime => ({ kind: 'partial', date });
const tba: SessionTime = { kind: 'tba' };

test('a timed session is reckoned with as instants', () => {
  expect(timed('2023-09-17T09:00+08:00', '2023-09-17T11:30+08:00')).toEqual({
    kind: 'timed',
    start: Date.UTC(2023, 8, 17, 1, 0),
    end: Date.UTC(2023, 8, 17, 3, 30),
  });
});

test('an all-day session without a last day is on its first day only', () => {
  expect(allDay({ from: '2023-09-18' })).toEqual({ kind: 'all-day', from: '2023-09-18', to: '2023-09-18' });
});

test('a session known to a third of a month, or not at all, keeps what is known', () => {
  expect(sessionTimeOf({ kind: 'partial', date: '2024-09-中旬', status: 'scheduled' })).toEqual(
    partial('2024-09-中旬'),
  );
  expect(sessionTimeOf({ kind: 'tba', status: 'scheduled' })).toEqual(tba);
});

test('a partial date that is known to the day is that day', () => {
  expect(sessionTimeOf({ kind: 'partial', date: '2023-09-17', status: 'scheduled' })).toEqual(
    allDay({ from: '2023-09-17' }),
  );
});

test('a session that ends the next morning is listed on its first day, one of several days on each', () => {
  expect(daysOf(timed('2023-09-17T20:00+08:00', '2023-09-18T02:00+08:00'))).toEqual(['2023-09-17']);
  expect(daysOf(timed('2023-09-17T09:00+08:00', '2023-09-18T17:00+08:00'))).toEqual(['2023-09-17', '2023-09-18']);
});

test('a session that ends at midnight is not listed on the day that then begins', () => {
  expect(daysOf(timed('2023-09-17T20:00+08:00', '2023-09-18T00:00+08:00'))).toEqual(['2023-09-17']);
});

test('a session of no length is listed on its day', () => {
  expect(daysOf(timed('2023-09-17T00:00+08:00', '2023-09-17T00:00+08:00'))).toEqual(['2023-09-17']);
});

test('an all-day session is listed on each of its days', () => {
  expect(daysOf(allDay({ from: '2023-09-29', to: '2023-10-01' }))).toEqual(['2023-09-29', '2023-09-30', '2023-10-01']);
});

test('a session whose day is not known is listed on none', () => {
  expect(daysOf(partial('2023-09-下旬'))).toEqual([]);
  expect(daysOf(tba)).toEqual([]);
});

test('the days on which a session can take place are bounded as far as its date is known', () => {
  expect(dayBoundsOf(timed('2023-09-17T20:00+08:00', '2023-09-18T02:00+08:00'))).toEqual({
    from: '2023-09-17',
    to: '2023-09-17',
  });
  expect(dayBoundsOf(partial('2023'))).toEqual({ from: '2023-01-01', to: '2023-12-31' });
  expect(dayBoundsOf(partial('2023-09-下旬'))).toEqual({ from: '2023-09-21', to: '2023-09-30' });
  expect(dayBoundsOf(tba)).toBeUndefined();
});

test('an all-day session runs from its opening on the first day to its closing on the last', () => {
  const time = allDay({ from: '2023-09-18', to: '2023-09-20', opens: '09:00', closes: '17:00' });
  expect(instantsOf(time)).toEqual({
    start: instantOf('2023-09-18T09:00+08:00'),
    end: instantOf('2023-09-20T17:00+08:00'),
  });
});

test('an all-day session without hours runs from midnight to the end of its last day', () => {
  expect(instantsOf(allDay({ from: '2023-09-18', to: '2023-09-20' }))).toEqual({
    start: instantOf('2023-09-18T00:00+08:00'),
    end: instantOf('2023-09-21T00:00+08:00'),
  });
});

test.each([
  ['morning', '2023-09-18T00:00+08:00', '2023-09-18T12:00+08:00'],
  ['afternoon', '2023-09-18T12:00+08:00', '2023-09-18T18:00+08:00'],
  ['evening', '2023-09-18T18:00+08:00', '2023-09-19T00:00+08:00'],
] as const)('a day known to its %s runs through that part', (part, start, end) => {
  expect(instantsOf(allDay({ part }))).toEqual({ start: instantOf(start), end: instantOf(end) });
});

test('a session whose day is not known has no instants', () => {
  expect(instantsOf(partial('2023-09-17'))).toBeUndefined();
  expect(instantsOf(tba)).toBeUndefined();
});

test('sessions sort by start, partly known ones after everything dated in their period, unknown ones last', () => {
  const inOrder = [
    timed('2023-09-17T09:00+08:00', '2023-09-17T11:30+08:00'),
    allDay({ from: '2023-09-17', opens: '10:00' }),
    allDay({ from: '2023-09-20' }),
    partial('2023-09-中旬'),
    timed('2023-09-21T00:01+08:00', '2023-09-21T11:30+08:00'),
    partial('2023-09'),
    tba,
  ];
  expect([...inOrder].reverse().sort(compareTimes)).toEqual(inOrder);
});

test('two unknown times keep the order in which they were written', () => {
  expect(compareTimes(tba, { kind: 'tba' })).toBe(0);
});
