import { expect, test } from 'vitest';
import { sessionHoursTwice } from '#domain/checks/session-hours-twice.ts';
import type { Session } from '#schemas/session.ts';
import {
  aCampaignContent,
  aCheckContext,
  anActivity,
  anAllDaySession,
  aTimedSession,
  aWeeklySession,
} from '../../builders.ts';

function problemsOf(...sessions: Session[]) {
  const content = aCampaignContent({ activities: [anActivity({ sessions })] });
  return sessionHoursTwice(content, aCheckContext(content));
}

const part = 'morning';
const noHours = { starts: undefined, ends: undefined };

test('hours and a part of the day are told at the part', () => {
  expect(problemsOf(aTimedSession(), anAllDaySession({ part, opens: '09:00' }))).toEqual([
    {
      code: 'session-hours-twice',
      file: 'content/campaigns/guyuan-2023/activities/main-event.json',
      path: ['sessions', 1, 'part'],
      message: '写了几点，又写了上午、下午还是晚上。',
      fix: '知道几点的，留下时刻，删去 part。',
    },
  ]);
});

test.each<readonly [string, Session, number]>([
  ['a part and a time of opening', anAllDaySession({ part, opens: '09:00' }), 1],
  ['a part and a time of closing', anAllDaySession({ part, closes: '11:00' }), 1],
  ['a part and hours by weekday', anAllDaySession({ part, hours: [{ opens: '09:00' }] }), 1],
  ['a part', anAllDaySession({ part }), 0],
  ['hours', anAllDaySession({ opens: '09:00', closes: '11:00', hours: [{ opens: '09:00' }] }), 0],
  ['a weekly part and a start', aWeeklySession({ ...noHours, part, starts: '09:00' }), 1],
  ['a weekly part and an end', aWeeklySession({ ...noHours, part, ends: '11:00' }), 1],
  ['a weekly part', aWeeklySession({ ...noHours, part }), 0],
  ['weekly hours', aWeeklySession(), 0],
])('%s', (_, session, count) => {
  expect(problemsOf(session)).toHaveLength(count);
});
