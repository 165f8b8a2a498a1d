import { expect, test } from 'vitest';
import { textFieldConflict } from '#domain/checks/text-field-conflict.ts';
import type { Activity } from '#schemas/activity.ts';
import { aCampaignContent, aCheckContext, anActivity, aTimedSession } from '../../builders.ts';

function conflicts(overrides: Partial<Activity>, body?: string) {
  const content = aCampaignContent({
    activities: [anActivity(body === undefined ? overrides : { ...overrides, body })],
  });
  return textFieldConflict(content, aCheckContext(content)).map(({ path, message }) => `${path.join('.')} ${message}`);
}

test.each<readonly [Partial<Activity>, string]>([
  [{ name: '（已取消）看星星' }, 'name 文字里说“（已取消）”，场次里没有一场取消。'],
  [{ summary: '因大风活动取消' }, 'summary 文字里说“活动取消”，场次里没有一场取消。'],
  [{ details: '本场讲座因故取消。' }, 'details 文字里说“讲座因故取消”，场次里没有一场取消。'],
  [{ details: '讲座改期至9月20日。' }, 'details 文字里说“讲座改期”，场次里没有一场改期。'],
  [{ name: '看星星（延期）' }, 'name 文字里说“（延期）”，场次里没有一场改期。'],
  [{ booking: { needed: true, note: '名额已满' } }, 'booking.note 文字里说“名额已满”，场次里没有一场约满。'],
  [{ summary: '上午场已约满' }, 'summary 文字里说“已约满”，场次里没有一场约满。'],
  [{ audienceNote: '不对外开放' }, 'audienceNote 文字里说“不对外开放”，字段里却是人人能来。'],
  [{ details: '仅限本校师生参加。' }, 'details 文字里说“仅限本校”，字段里却是人人能来。'],
])('%j says what no field says', (overrides, message) => {
  expect(conflicts(overrides)).toEqual([message]);
});

test.each<Partial<Activity>>([
  { summary: '遇雨活动取消' },
  { summary: '如遇下雨，活动取消' },
  { details: '不能来的请提前取消预约。' },
  { details: '时间满打满算两小时，观众满意。' },
  { details: '展厅不限时间。' },
  { details: '仅限本校师生参加。', audiences: ['青少年'] },
  { summary: '本场取消', sessions: [aTimedSession({ status: 'cancelled', reason: '大风' })] },
  { summary: '讲座改期', sessions: [aTimedSession({ status: 'postponed', reason: '大风' })] },
  { summary: '已约满', sessions: [aTimedSession({ status: 'full' })] },
  { summary: '活动取消', draft: true },
])('%j is let be', (overrides) => {
  expect(conflicts(overrides)).toEqual([]);
});

test('the body of MDX is a text too', () => {
  expect(conflicts({}, '活动取消了。')).toEqual([' 文字里说“活动取消”，场次里没有一场取消。']);
});
