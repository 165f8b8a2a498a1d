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

test.each([
  ...['（取消）', '( 取消 )', '【活动取消】', '[已取消]', '本场现取消', '该场因大风取消', '比赛已经取消'],
  ...['讲座因九月连续十天大雨取消', '停办一届', '决定取消本场', '取消举办', '停止举行'],
])('%s is a cancellation', (summary) => {
  expect(conflicts({ summary })).toMatchObject([expect.stringContaining('场次里没有一场取消')]);
});

test.each([
  ...['（改期）', '( 延期 )', '【活动推迟】', '[已改期]', '因九月大风天气推迟', '此次延期', '推迟到下周'],
  ...['改期举办', '延期举行', '推迟进行', '时间调整为下午', '时间改到下午'],
])('%s is a new date', (summary) => {
  expect(conflicts({ summary })).toMatchObject([expect.stringContaining('场次里没有一场改期')]);
});

test.each([
  ...['（约满）', '( 已满 )', '【满员】', '现已满员', '均已订满', '已经报满', '预约满额', '报名现已约满', '名额满了'],
])('%s is full', (summary) => {
  expect(conflicts({ summary })).toMatchObject([expect.stringContaining('场次里没有一场约满')]);
});

test.each([
  '不对公众',
  '不向社会开放',
  '仅面向会员',
  '限内部',
  '谢绝外来人员',
  '不接待社会团体',
  '只对邀请的人',
  '仅对会员',
])('%s is not for everybody', (summary) => {
  expect(conflicts({ summary })).toMatchObject([expect.stringContaining('字段里却是人人能来')]);
});

test.each<Partial<Activity>>([
  { summary: '活动（报名可取消）' },
  { summary: '活动取消报名费' },
  { summary: '因大风，取消' },
  { summary: '因为场地的关系主办的单位研究了很久才推迟' },
  { summary: '提前3天可取消举办' },
  { summary: '名额满足需要' },
  { summary: '预约满意度' },
  { details: '谢绝外来人员', admission: { to: 'members' } },
  { summary: '本场取消', sessions: [aTimedSession(), aTimedSession({ status: 'cancelled', reason: '大风' })] },
  { summary: '讲座改期', changes: [{ on: '2023-09-15', kind: 'postponed', note: '改期' }] },
  { summary: '讲座改期', sessions: [aTimedSession({ status: 'cancelled', reason: '大风' })] },
  { summary: '已约满', sessions: [aTimedSession({ status: 'cancelled', reason: '大风' })] },
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

test('a log of other changes and an admission of the public tell nothing of it', () => {
  const changes = [{ on: '2023-09-15', kind: 'moved' as const, note: '换到一楼' }];
  expect(conflicts({ summary: '讲座改期', changes })).toHaveLength(1);
  expect(conflicts({ details: '谢绝外来人员', audiences: ['青少年'], admission: { to: 'public' } })).toHaveLength(1);
});

test('an activity without booking and the notes of its sessions are read', () => {
  const sessions = [aTimedSession(), aTimedSession({ note: '本场取消' })];
  expect(conflicts({ booking: undefined, sessions })).toEqual([
    'sessions.1.note 文字里说“本场取消”，场次里没有一场取消。',
  ]);
});

test('the body of MDX is a text too', () => {
  expect(conflicts({}, '活动取消了。')).toEqual([' 文字里说“活动取消”，场次里没有一场取消。']);
});
