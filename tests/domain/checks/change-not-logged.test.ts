import { expect, test } from 'vitest';
import { changeNotLogged } from '#domain/checks/change-not-logged.ts';
import type { Activity } from '#schemas/activity.ts';
import { aCampaignContent, aCheckContext, anActivity, aWeeklySession } from '../../builders.ts';

function problemsOf(fields: Partial<Activity>) {
  const content = aCampaignContent({ activities: [anActivity(fields)] });
  return changeNotLogged(content, aCheckContext(content));
}

const rule = aWeeklySession({ cancelled: [{ on: '2023-09-16', reason: '台风' }] });

test('a cancelled day of a weekly rule is logged too', () => {
  expect(problemsOf({ sessions: [rule] })).toEqual([
    {
      code: 'change-not-logged',
      file: 'content/campaigns/guyuan-2023/activities/main-event.json',
      path: ['sessions', 0, 'cancelled'],
      message: '有几天取消了，changes 里没有记录，订阅日历的人收不到更新。',
      fix: '在 changes 里加一条 kind 为 cancelled 的记录。',
    },
  ]);
});

test('a weekly rule is as planned without cancelled days, or with a log that tells of them', () => {
  const changes = [{ on: '2023-09-15', kind: 'cancelled' as const, note: '9月16日因台风取消' }];
  expect(problemsOf({ sessions: [aWeeklySession()] })).toEqual([]);
  expect(problemsOf({ sessions: [rule], changes })).toEqual([]);
});
