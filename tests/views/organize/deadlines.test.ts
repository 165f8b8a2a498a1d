import { expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { deadlineTable } from '#views/organize/deadline-table.ts';
import { deadlinesView } from '#views/organize/deadlines.ts';
import { organizeView } from '#views/organize/organize.ts';
import { aCampaign } from '../../builders.ts';
import { aDeadline, aViewContext } from '../../site-builders.ts';

const deadlines = [
  aDeadline({ id: 'words', when: '活动结束后及时' }),
  aDeadline({ id: 'later', by: '2023-09-30' }),
  aDeadline({ id: 'gone', by: '2023-08-28' }),
  aDeadline({ id: 'month', by: '2023-09' }),
];
const context = (now: string) => aViewContext({ campaign: aCampaign({ deadlines }) }, { now });

test('deadlines stand in order of time with the notice that founds them; what has passed is marked', () => {
  const { entries } = deadlinesView(context('2023-09-03T08:00+08:00'));
  expect(entries.map(({ id, when, passed }) => [id, when, passed])).toEqual([
    ['gone', '8月28日前', true],
    ['later', '9月30日前', false],
    ['month', '9月底前', false],
    ['words', '活动结束后及时', false],
  ]);
  expect(entries[1]).toMatchObject({
    due: instantOf('2023-10-01T00:00+08:00'),
    source: {
      href: '/guyuan-2023/notices/guyuan-24/#deadlines',
      label: '《关于举办2023年固原市全国科普日活动的通知》',
    },
  });
});

test('on the organizers’ first page stands what is still to come by a day', () => {
  expect(organizeView(context('2023-09-03T08:00+08:00')).entries.map(({ id }) => id)).toEqual(['later', 'month']);
  expect(organizeView(context('2023-10-01T00:00+08:00')).entries).toEqual([]);
});

test('a campaign without deadlines says so', () => {
  expect(deadlinesView(aViewContext()).empty).toBe('通知没有规定时间节点。');
});

test('the deadlines are a table to work through, in their order and with what they rest on', () => {
  const { columns, rows } = deadlineTable(context('2023-09-03T08:00+08:00'));
  expect(columns.map(({ title }) => title)).toEqual([
    ...['时间', '从', '到', '做什么', '谁来做', '依据', '通知', '已经过了', '截至'],
  ]);
  const { what, who } = aDeadline();
  expect(rows.map(([when]) => when)).toEqual(['8月28日前', '9月30日前', '9月底前', '活动结束后及时']);
  expect(rows[0]).toEqual([
    ...['8月28日前', undefined, '2023-08-28', what, who, '《关于举办2023年固原市全国科普日活动的通知》'],
    ...['https://kepu.example/guyuan-2023/notices/guyuan-24/', '是', '2023-09-03'],
  ]);
});
