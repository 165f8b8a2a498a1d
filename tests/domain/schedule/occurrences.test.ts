import { expect, test } from 'vitest';
import {
  byDay,
  isContinuing,
  type Occurrence,
  occurrencesOf,
  phaseBetween,
  scheduleDays,
  spanOf,
  undatedSessions,
} from '#domain/schedule/occurrences.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { Session } from '#schemas/session.ts';
import { anActivity, anAllDaySession, aTimedSession, aWeeklySession } from '../../builders.ts';
import { activityNodes, element } from '../../site-builders.ts';

const tba: Session = { kind: 'tba', status: 'scheduled' };
const september: Session = { kind: 'partial', date: '2023-09', status: 'scheduled' };
const acrossMidnight = aTimedSession({ start: '2023-09-17T20:00+08:00', end: '2023-09-18T02:00+08:00' });
const week = anAllDaySession({ from: '2023-09-17', to: '2023-09-23', opens: '09:00', closes: '17:00' });
const window = { from: '2023-09-17', to: '2023-09-19' };

const occurrences = (...sessions: Session[]) => occurrencesOf(activityNodes(anActivity({ sessions })));
const rows = (all: readonly Occurrence[]) =>
  all.map(({ day, starts, ends }) => `${day.slice(5)} ${starts ?? '–'} ${ends ?? '–'}`);

test('a session that crosses midnight is one row, which ends on the next day', () => {
  expect(rows(occurrences(acrossMidnight))).toEqual(['09-17 20:00 26:00']);
});

test('a session without a known end is one row without one', () => {
  expect(rows(occurrences(aTimedSession({ end: undefined })))).toEqual(['09-17 09:00 –']);
});

test('a weekly rule is a row on each of its days, those left out excepted', () => {
  const weekly = aWeeklySession({ to: '2023-09-10', except: ['2023-09-03'] });
  expect(rows(occurrences(weekly))).toEqual(['09-02 14:00 16:00', '09-09 14:00 16:00', '09-10 14:00 16:00']);
});

test('an exhibition is no row on days on which it is closed, and has the hours of each day', () => {
  const days = anAllDaySession({
    ...{ from: '2023-09-17', to: '2023-09-19', opens: '09:00', closes: '17:00', closedWeekdays: ['周一'] },
    hours: [{ days: ['2023-09-19'], closes: '20:00' }],
  });
  expect(rows(occurrences(days))).toEqual(['09-17 09:00 17:00', '09-19 09:00 20:00']);
});

test('a session of several nights fills the days between from midnight to midnight', () => {
  const long = aTimedSession({ start: '2023-09-17T20:00+08:00', end: '2023-09-19T02:00+08:00' });
  expect(rows(occurrences(long))).toEqual(['09-17 20:00 24:00', '09-18 00:00 24:00', '09-19 00:00 02:00']);
});

test('a session until midnight ends at 24:00 of its day', () => {
  const late = aTimedSession({ start: '2023-09-17T20:00+08:00', end: '2023-09-18T00:00+08:00' });
  expect(rows(occurrences(late))).toEqual(['09-17 20:00 24:00']);
});

test('an exhibition is a row on each day with its hours, a day without hours has none', () => {
  const days = anAllDaySession({ from: '2023-09-17', to: '2023-09-18', opens: '09:00', closes: '17:00' });
  expect(rows(occurrences(days))).toEqual(['09-17 09:00 17:00', '09-18 09:00 17:00']);
  expect(rows(occurrences(anAllDaySession({ from: '2023-09-18' })))).toEqual(['09-18 – –']);
});

test('what has no day is no row', () => {
  expect(occurrences(tba, september)).toEqual([]);
});

test('rows stand in order of day, start, end, then the activity’s id, a day without hours first', () => {
  const at = (id: string, start: string, end: string, day = '2023-09-17') =>
    anActivity({ id, sessions: [aTimedSession({ start: `${day}T${start}+08:00`, end: `${day}T${end}+08:00` })] });
  const nodes = activityNodes(
    at('next-day', '08:00', '09:00', '2023-09-18'),
    at('b', '09:00', '10:00'),
    at('longer', '09:00', '11:00'),
    at('a', '09:00', '10:00'),
    at('late', '10:00', '10:30'),
    anActivity({ id: 'no-hours', sessions: [anAllDaySession({ from: '2023-09-17' })] }),
    anActivity({ id: 'afternoon', sessions: [anAllDaySession({ from: '2023-09-17', part: 'afternoon' })] }),
  );
  const ids = occurrencesOf([...nodes].reverse()).map(({ node }) => node.id);
  expect(ids).toEqual(['no-hours', 'a', 'b', 'longer', 'late', 'afternoon', 'next-day']);
});

test('rows are found by their day, in order', () => {
  const days = byDay(occurrences(acrossMidnight, aTimedSession(), anAllDaySession()));
  expect([...days].map(([day, all]) => [day, rows(all)])).toEqual([
    ['2023-09-17', ['09-17 09:00 11:30', '09-17 20:00 26:00']],
    ['2023-09-18', ['09-18 – –']],
  ]);
});

test('a row spans the instants of its hours; without an end it lasts until midnight', () => {
  const [overnight, open] = occurrences(
    acrossMidnight,
    aTimedSession({ start: '2023-09-18T09:30+08:00', end: undefined }),
  ).map(spanOf);
  expect(overnight).toEqual({ start: instantOf('2023-09-17T20:00+08:00'), end: instantOf('2023-09-18T02:00+08:00') });
  expect(open).toEqual({ start: instantOf('2023-09-18T09:30+08:00'), end: instantOf('2023-09-19T00:00+08:00') });
});

test('a row without hours spans its whole day', () => {
  expect(spanOf(element(occurrences(anAllDaySession({ from: '2023-09-18' }))))).toEqual({
    start: instantOf('2023-09-18T00:00+08:00'),
    end: instantOf('2023-09-19T00:00+08:00'),
  });
});

test('a row known to a part of the day spans that part', () => {
  const [evening] = occurrences(anAllDaySession({ from: '2023-09-18', part: 'evening' }));
  expect(evening && spanOf(evening)).toEqual({
    start: instantOf('2023-09-18T18:00+08:00'),
    end: instantOf('2023-09-19T00:00+08:00'),
  });
});

test('only an all-day session of several days goes on', () => {
  expect(occurrences(week).every(isContinuing)).toBe(true);
  expect(occurrences(anAllDaySession(), acrossMidnight).some(isContinuing)).toBe(false);
});

test('the schedule has every day of the window, with something on or not', () => {
  expect(scheduleDays(window, [])).toEqual(['2023-09-17', '2023-09-18', '2023-09-19']);
});

test('the schedule has days outside the window for sittings, not for what just goes on', () => {
  const before = anAllDaySession({ from: '2023-09-09' });
  expect(scheduleDays(window, occurrences(before, week, acrossMidnight))).toEqual([
    '2023-09-09',
    '2023-09-17',
    '2023-09-18',
    '2023-09-19',
  ]);
});

test('sessions without a day are undated, also beside dated ones', () => {
  const nodes = activityNodes(
    anActivity({ id: 'unknown', sessions: [tba, september] }),
    anActivity({ id: 'half-known', sessions: [tba, aTimedSession()] }),
  );
  expect(nodes.map((node) => [node.id, undatedSessions(node).length])).toEqual([
    ['half-known', 1],
    ['unknown', 2],
  ]);
});

test('a stretch runs from its start on and has ended at its end', () => {
  const [start, end] = [1000, 2000];
  expect([999, 1000, 1999, 2000].map((now) => phaseBetween(start, end, now))).toEqual([
    'upcoming',
    'running',
    'running',
    'ended',
  ]);
});

test('a stretch of no length never runs', () => {
  expect([999, 1000].map((now) => phaseBetween(1000, 1000, now))).toEqual(['upcoming', 'ended']);
});
