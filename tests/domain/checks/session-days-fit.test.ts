import { expect, test } from 'vitest';
import { sessionDaysFit } from '#domain/checks/session-days-fit.ts';
import type { AllDaySession } from '#schemas/session.ts';
import { aCampaignContent, aCheckContext, anActivity, anAllDaySession, aWeeklySession } from '../../builders.ts';

function faults(session: ReturnType<typeof aWeeklySession> | AllDaySession) {
  const content = aCampaignContent({ activities: [anActivity({ sessions: [session] })] });
  return sessionDaysFit(content, aCheckContext(content)).map(({ code, path, message }) => [
    code,
    path.slice(2).join('.'),
    message,
  ]);
}

/** A week that begins on a Monday. */
const exhibition = { from: '2023-09-18', to: '2023-09-24' };

test('a weekly rule and an exhibition pass with days of their own', () => {
  const rule = aWeeklySession({ except: ['2023-09-03'], cancelled: [{ on: '2023-09-09', reason: '台风' }] });
  expect(faults(rule)).toEqual([]);
  const hours = [{ days: ['2023-09-20'], closes: '20:00' }];
  const session = anAllDaySession({ ...exhibition, closedWeekdays: ['周一'], openOn: ['2023-09-18'], hours });
  expect(faults(session)).toEqual([]);
  expect(faults(anAllDaySession({ ...exhibition, closedOn: ['2023-09-24'] }))).toEqual([]);
});

test('a day that is none of the rule is told, with its weekday', () => {
  const cancelled = [{ on: '2023-09-06', reason: '台风' }];
  expect(faults(aWeeklySession({ except: ['2023-09-04', '2023-10-01'], cancelled }))).toEqual([
    ['session-day', 'except.0', '2023-09-04（周一）本来就没有这一场。'],
    ['session-day', 'except.1', '2023-10-01（周日）本来就没有这一场。'],
    ['session-day', 'cancelled.0.on', '2023-09-06（周三）本来就没有这一场。'],
  ]);
});

test('a day is left out or cancelled, not both', () => {
  const rule = aWeeklySession({ except: ['2023-09-09'], cancelled: [{ on: '2023-09-09', reason: '台风' }] });
  expect(faults(rule)).toEqual([['session-day', 'cancelled.0.on', '2023-09-09 已经写在 except 里。']]);
});

test('a rule without a day is told', () => {
  const message = '照这样写，一天也没有。';
  expect(faults(aWeeklySession({ from: '2023-09-18', to: '2023-09-20' }))).toEqual([
    ['session-no-day', 'weekdays', message],
  ]);
  expect(faults(anAllDaySession({ from: '2023-09-18', closedWeekdays: ['周一'] }))).toEqual([
    ['session-no-day', 'from', message],
  ]);
});

test.each<[string, Partial<AllDaySession>, string, string]>([
  ['closed', { closedOn: ['2023-09-25'] }, 'closedOn.0', '2023-09-25 不在 2023-09-18 到 2023-09-24 里。'],
  ['open', { openOn: ['2023-09-17'] }, 'openOn.0', '2023-09-17 不在 2023-09-18 到 2023-09-24 里。'],
  ['open as always', { openOn: ['2023-09-19'] }, 'openOn.0', '2023-09-19（周二）本来就开放。'],
  [
    'of other hours',
    { hours: [{ days: ['2023-10-01'], opens: '10:00' }] },
    'hours.0.days.0',
    '2023-10-01 不在 2023-09-18 到 2023-09-24 里。',
  ],
  ['of nobody knows when', { hours: [{ opens: '10:00' }] }, 'hours.0', '没有写是哪几天的时间。'],
  ['without hours', { hours: [{ weekdays: ['周五'] }] }, 'hours.0', '没有写几点。'],
])('a day %s that does not fit is told', (_, part, path, message) => {
  expect(faults(anAllDaySession({ ...exhibition, ...part }))).toEqual([['session-day', path, message]]);
});

test('a day that is open and closed is told', () => {
  const both = { closedWeekdays: ['周一' as const], openOn: ['2023-09-18'], closedOn: ['2023-09-18'] };
  expect(faults(anAllDaySession({ ...exhibition, ...both }))).toEqual([
    ['session-day', 'openOn.0', '2023-09-18 又写了不开放。'],
  ]);
});
