import { expect, test } from 'vitest';
import { firstDayOf } from '#domain/activity/first-day.ts';
import type { Session } from '#schemas/session.ts';
import { anAllDaySession } from '../../builders.ts';
import { anActivityNode } from '../../site-builders.ts';

const firstDay = (...sessions: Session[]) => firstDayOf(anActivityNode({ sessions }));

test('an activity begins on the first day that is not cancelled', () => {
  expect(
    firstDay(anAllDaySession({ status: 'cancelled', reason: '下雨' }), anAllDaySession({ from: '2023-09-20' })),
  ).toBe('2023-09-20');
});

test('when all is cancelled, it is the first day it was meant for', () => {
  expect(firstDay(anAllDaySession({ status: 'cancelled', reason: '下雨' }))).toBe('2023-09-18');
});

test('a month is no day, but a dated session beside it is', () => {
  const september: Session = { kind: 'partial', date: '2023-09', status: 'scheduled' };
  expect(firstDay(september)).toBeUndefined();
  expect(firstDay(september, anAllDaySession({ from: '2023-10-08' }))).toBe('2023-10-08');
});
