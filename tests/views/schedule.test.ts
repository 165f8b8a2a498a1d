import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import type { Session } from '#schemas/session.ts';
import { scheduleView } from '#views/schedule.ts';
import { aCampaign, anActivity, anAllDaySession, aTimedSession } from '../builders.ts';
import { aViewContext, element } from '../site-builders.ts';

const viewOf = (activities: CampaignContent['activities'], campaign = aCampaign()) =>
  scheduleView(aViewContext({ activities, campaign }));
const withSessions = (id: string, ...sessions: Session[]) => anActivity({ id, sessions });
const week = anAllDaySession({ from: '2023-09-17', to: '2023-09-23' });

test('the schedule says when the campaign is, how many sessions it has and when it is made known', () => {
  const { lead, frame } = viewOf(
    [withSessions('a', aTimedSession(), week)],
    aCampaign({ publicity: '主题宣传贯穿全年' }),
  );
  expect(lead).toBe('9月17日（周日）至23日（周六），共 2 场。主题宣传贯穿全年');
  expect(frame.description).toBe('固原市2023年全国科普日按天的日程：9月17日（周日）至23日（周六），共 2 场。');
});

describe('the days of the schedule', () => {
  test('are those with a sitting, in and outside the window, in order', () => {
    const { days, tiles } = viewOf([
      withSessions('late', anAllDaySession({ from: '2023-10-01' })),
      withSessions('a', aTimedSession()),
      withSessions('early', anAllDaySession({ from: '2023-09-09' })),
      withSessions('week', week),
    ]);
    expect(days.map(({ tile }) => tile.day)).toEqual(['2023-09-09', '2023-09-17', '2023-10-01']);
    expect(tiles).toHaveLength(7);
  });

  test('show four sittings and say how many more the day has, what goes on included', () => {
    const sittings = ['a', 'b', 'c', 'd', 'e'].map((id) => withSessions(id, aTimedSession()));
    const { days } = viewOf([...sittings, withSessions('week', week)]);
    expect(element(days)).toMatchObject({
      tickets: [{ seed: 'a' }, { seed: 'b' }, { seed: 'c' }, { seed: 'd' }],
      more: { href: '/guyuan-2023/schedule/2023-09-17/', label: '这天还有 2 场' },
    });
  });

  test('say nothing of more when all is shown', () => {
    expect(element(viewOf([withSessions('a', aTimedSession())]).days).more).toBeUndefined();
  });
});

test('what goes on is listed once, with all its days', () => {
  const { continuing } = viewOf([withSessions('week', week), withSessions('a', aTimedSession())]);
  expect(continuing.map(({ seed, day }) => [seed, day])).toEqual([['week', '9月17日至23日']]);
});

test('what has no day yet is listed apart', () => {
  const { undated, days } = viewOf([
    withSessions('unknown', { kind: 'partial', date: '2023-09', status: 'scheduled' }),
  ]);
  expect(undated.map(({ seed, when }) => [seed, when])).toEqual([['unknown', '9月']]);
  expect(days).toEqual([]);
});

test('the schedule leads to the calendar and to all activities', () => {
  const { calendar, all } = viewOf([withSessions('a', aTimedSession()), withSessions('week', week)]);
  expect(calendar).toEqual({ href: '/guyuan-2023/calendar.ics', label: '全部加入日历' });
  expect(all).toEqual({ href: '/guyuan-2023/activities/', label: '2 项活动' });
});
