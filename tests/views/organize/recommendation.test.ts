import { expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { csvText } from '#exports/tables/csv.ts';
import { checklistView } from '#views/organize/checklist.ts';
import { fillingView } from '#views/organize/filling.ts';
import { recommendationTables } from '#views/organize/recommendation/tables.ts';
import { recommendationView } from '#views/organize/recommendation.ts';
import { anActivity, aRuleset, aTimedSession } from '../../builders.ts';
import { element } from '../../site-builders.ts';
import { aRuledContext } from './a-filling.ts';

const recommendation = {
  ...aRuleset().data.recommendation,
  before: [{ id: 'hosts', text: '组织架构完整' }],
  after: [
    { id: 'media', text: '有媒体报道' },
    { id: 'summary', text: '有总结' },
  ],
  withinDaysBinds: ['summary'],
};
const activities = [
  anActivity({ platform: { review: '已通过' } }),
  anActivity({ id: 'made-up', sample: true }),
  anActivity({ id: 'secret', draft: true }),
];
const context = aRuledContext({ recommendation }, { activities }, '2023-09-18T08:00+08:00');
const node = (id: string) => element(context.site.activities.filter((each) => each.id === id));

test('each condition of the year says where the activity stands, and which the clock binds', () => {
  const { lists, clock, mark } = checklistView(node('main-event'), context);
  expect(
    lists.map(({ title, conditions }) => [title, conditions.map((each) => [each.text, each.mark.text, each.bound])]),
  ).toEqual([
    [
      '活动之前',
      [
        ['组织架构完整', '? 请核对', undefined],
        ['平台审核“已通过”', '✓ 做到了', undefined],
      ],
    ],
    [
      '活动之后',
      [
        ['有媒体报道', '? 没有登记', undefined],
        ['有总结', '? 要办，9月27日前', '限活动结束后 10 天内'],
      ],
    ],
  ]);
  expect(mark.text).toBe('? 1 条要办，1 条没有登记，1 条请核对');
  expect(lists[0]?.conditions[0]?.remark).toBe('程序查过没有统称、没有像简称的；看不到公章，请和公章核对');
  expect(clock).toEqual({ text: '结束后 10 天，到2023年9月27日止', due: instantOf('2023-09-28T00:00+08:00') });
});

test('the table has the real activities, what is amiss first', () => {
  const { rows, rules } = recommendationView(context);
  expect(rows.map(({ href, groups }) => [href, groups])).toEqual([
    [
      '/guyuan-2023/organize/activities/main-event/#recommendation',
      [
        { mark: '? 要办，9月27日前', conditions: '有总结' },
        { mark: '? 没有登记', conditions: '有媒体报道' },
        { mark: '? 请核对', conditions: '组织架构完整' },
      ],
    ],
  ]);
  expect(rules[1]).toBe('活动之后有 1 条要在结束后 10 天内完成：有总结。');
});

test('a made-up activity is not recommended', () => {
  const plainText = (text: string) => text;
  expect(fillingView(node('made-up'), context, { plainText }).checklist).toBeUndefined();
  expect(fillingView(node('main-event'), context, { plainText }).checklist).toBeDefined();
});

test('a cancelled activity has nothing to do: no condition, no mark but that it is cancelled', () => {
  const sessions = [aTimedSession({ status: 'cancelled', reason: '下雨' })];
  const cancelled = aRuledContext(
    { recommendation },
    { activities: [anActivity({ sessions })] },
    '2023-09-18T08:00+08:00',
  );
  const { mark, lists, clock } = checklistView(element(cancelled.site.activities), cancelled);
  expect([mark.text, lists, clock]).toEqual(['○ 已取消', [], undefined]);
  expect(element(recommendationView(cancelled).rows).groups).toEqual([]);
  expect(csvText(element(recommendationTables(cancelled), 1)).split('\r\n')[1]).toMatch(/,已取消,,,,,2023-09-18$/u);
});
