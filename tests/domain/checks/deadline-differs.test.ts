import { expect, test } from 'vitest';
import { isSameMatter } from '#domain/checks/dated-sentences.ts';
import { deadlineDiffers } from '#domain/checks/deadline-differs.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Deadline } from '#schemas/campaign.ts';
import { aCampaign, aCampaignContent, aCheckContext, aNotice, anActivity } from '../../builders.ts';

const aDeadline = (overrides: Partial<Deadline> = {}): Deadline => ({
  id: 'summary',
  what: '报送活动总结',
  who: '各县（区）科协',
  by: '2023-09-28',
  source: { notice: 'guyuan-24' },
  ...overrides,
});

function differing(deadlines: readonly Deadline[], body = '', activity: Partial<Activity> = {}) {
  const campaign = aCampaign({ deadlines: [...deadlines] });
  const content = aCampaignContent({ campaign, notices: [aNotice({ body })], activities: [anActivity(activity)] });
  return deadlineDiffers(content, aCheckContext(content)).map(({ path, message }) => `${path.join('.')} ${message}`);
}

test('two deadlines for one thing have one day', () => {
  expect(differing([aDeadline(), aDeadline({ id: 'again', by: '2023-09-29' })])).toEqual([
    'deadlines.1.by “报送活动总结”的截止日期写了两个：这里是 2023-09-29，第 1 项是 2023-09-28。',
  ]);
});

test.each<readonly [string, readonly Partial<Deadline>[]]>([
  ['for other units', [{}, { who: '各学会', by: '2023-09-29' }]],
  ['for another thing', [{}, { what: '报送活动方案', by: '2023-09-29' }]],
  ['with the same day', [{}, {}]],
  ['of which one has no day', [{}, { by: undefined }]],
  ['of which the first has no day', [{ by: undefined }, {}]],
])('two deadlines %s do not differ', (_, deadlines) => {
  expect(differing(deadlines.map(aDeadline))).toEqual([]);
});

test('the first of several deadlines is the one that the others are compared with', () => {
  const written = [{ what: '报送方案' }, { what: '报送，活动总结' }, {}, { by: '2023-09-29' }, { by: '2023-09-30' }];
  expect(differing(written.map(aDeadline))).toEqual([
    'deadlines.3.by “报送活动总结”的截止日期写了两个：这里是 2023-09-29，第 2 项是 2023-09-28。',
    'deadlines.4.by “报送活动总结”的截止日期写了两个：这里是 2023-09-30，第 2 项是 2023-09-28。',
  ]);
});

test('nothing is compared with a campaign.json that is partially parsed', () => {
  const campaign = aCampaign({ deadlines: [aDeadline(), aDeadline({ by: '2023-09-29' })] });
  const content = aCampaignContent({ campaign });
  expect(deadlineDiffers(content, aCheckContext(content, { partial: new Set([campaign.file]) }))).toEqual([]);
});

test.each([
  ['报送活动总结', '9月29日前送活动总结', true],
  ['报送总结', '9月29日前送总结', true],
  ['报送总结', '9月29日前总结', false],
  ['报总结', '9月29日前报总结', false],
])('%s is spoken of with two thirds of its words: %s', (what, sentence, expected) => {
  expect(isSameMatter(what, sentence)).toBe(expected);
});

test('the notice tells the day of the deadline', () => {
  expect(differing([aDeadline()], '## 一\n\n请于9月30日前报送活动总结。\n')).toEqual([
    'deadlines.0.by “报送活动总结”的截止日期是 2023-09-28，通知的正文里是 2023-09-30：“请于9月30日前报送活动总结”。',
  ]);
});

test.each([
  '请于9月28日前报送活动总结。',
  '9月30日前报送活动方案。',
  '9月28日前报送活动总结。9月30日前补报活动总结。',
  '9月30日报送活动总结。',
])('%j says nothing else', (body) => {
  expect(differing([aDeadline()], body)).toEqual([]);
});

test('a deadline without a whole day is not compared with the notice, and one with a time by its day', () => {
  const body = '请于9月30日前报送活动总结。';
  expect(differing([aDeadline({ by: undefined })], body)).toEqual([]);
  expect(differing([aDeadline({ by: '2023-09' })], body)).toEqual([]);
  expect(differing([aDeadline({ by: '2023-09-30T17:00+08:00' })], body)).toEqual([]);
  expect(differing([aDeadline({ by: '2023-09-28T17:00+08:00' })], body)).toHaveLength(1);
  expect(differing([aDeadline({ source: { notice: 'elsewhere' } })], body)).toEqual([]);
});

test('a sentence that another deadline speaks of is not that of this one', () => {
  const plan = aDeadline({ id: 'plan', what: '报送活动总结方案', by: '2023-09-30' });
  const body = '请于9月30日前报送活动总结方案。';
  expect(differing([aDeadline(), plan], body)).toEqual([]);
  expect(differing([aDeadline(), plan, aDeadline({ id: 'list', what: '上报名单' })], body)).toEqual([]);
  expect(differing([aDeadline(), { ...plan, what: '布置展板' }], body)).toHaveLength(1);
});

test('the texts of an activity tell when its booking closes', () => {
  const booking = { needed: true, phone: '0954-2088400', closes: '2023-09-15T18:00+08:00' };
  expect(differing([], '', { booking, details: '9月14日18:00前预约。' })).toEqual([
    'booking.closes 预约截止的时间是 2023-09-15，文字里是 2023-09-14：“9月14日18:00前预约”。',
  ]);
  expect(differing([], '', { booking, details: '报名截止：9月15日18:00。9月10日前报名的有礼品。' })).toEqual([]);
  expect(differing([], '', { booking, details: '9月14日前布展。' })).toEqual([]);
});
