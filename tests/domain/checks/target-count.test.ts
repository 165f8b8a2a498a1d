import { expect, test } from 'vitest';
import { targetCount } from '#domain/checks/target-count.ts';
import type { Target } from '#schemas/target.ts';
import { aCampaign, aCampaignContent, aCheckContext, anActivity, aTimedSession } from '../../builders.ts';
import { aTarget } from '../quota/a-target.ts';

const twice = anActivity({ sessions: [aTimedSession({ id: 'a' }), aTimedSession({ id: 'b' })] });
const problemsOf = (target: Partial<Target>, activities = [twice]) => {
  const targets = [aTarget({ of: { kind: 'activity' }, label: '科普报告不少于60场', min: 60, ...target })];
  const content = aCampaignContent({ campaign: aCampaign({ targets }), activities });
  return targetCount(content, aCheckContext(content));
};

test('a target that asks for sessions and counts activities is told so', () => {
  expect(problemsOf({})).toEqual([
    {
      code: 'target-count',
      file: 'content/campaigns/guyuan-2023/campaign.json',
      path: ['targets', 0, 'label'],
      message: '任务“科普报告不少于60场”说的是场次，现在按活动数：一项活动办几场都算一项。',
      fix: '按场次数的，加 "count": "sessions"；就是按活动数的，加 "count": "activities"。',
    },
  ]);
  expect(problemsOf({ label: '举办讲座8次', min: 8 })).toHaveLength(1);
});

test.each<[string, Partial<Target>, (typeof twice)[]?]>([
  ['sessions are counted', { count: 'sessions' }],
  ['it is written that activities are', { count: 'activities' }],
  ['one session is asked for', { label: '至少举办 1 场', min: 1 }],
  ['the words ask for activities', { label: '重点活动不少于8项', min: 8 }],
  ['facilities are asked for', { of: { kind: 'facility', name: '场地' } }],
  ['no activity has two sessions', {}, [anActivity()]],
])('nothing is told where %s', (_, target, activities) => {
  expect(problemsOf(target, activities)).toEqual([]);
});
