import { expect, test } from 'vitest';
import { activityLists, activityListsByDay } from '#views/ticket/ticket-lists.ts';
import { anActivity, anAllDaySession } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const on = (id: string, from: string) => anActivity({ id, name: id, sessions: [anAllDaySession({ from })] });
const context = aViewContext({
  activities: [
    on('after', '2023-10-08'),
    on('in', '2023-09-18'),
    on('before', '2023-09-01'),
    anActivity({ id: 'month', name: 'month', sessions: [{ kind: 'partial', date: '2023-09', status: 'scheduled' }] }),
  ],
});
const rows = (lists: ReturnType<typeof activityLists>) =>
  lists.map(({ title, note, rows }) => [title, note, ...rows.map(({ now }) => now().title.join(''))]);

test('activities stand under the day they begin, those around the window in lists of their own, undated ones last', () => {
  expect(rows(activityListsByDay(context.site.activities, context))).toEqual([
    ['9月17日前就开始', '1 项', 'before'],
    ['9月18日（周一）', '1 项', 'in'],
    ['9月23日以后', '1 项', 'after'],
    ['日期待定', '1 项', 'month'],
  ]);
});

test('only a day of the window leads to its schedule', () => {
  expect(activityListsByDay(context.site.activities, context).map(({ link }) => link?.href)).toEqual([
    undefined,
    '/guyuan-2023/schedule/2023-09-18/',
    undefined,
    undefined,
  ]);
});

test('a plain list has the dated activities in order of time, then the undated', () => {
  expect(rows(activityLists('日期已定', context.site.activities, context))).toEqual([
    ['日期已定', '3 项', 'before', 'in', 'after'],
    ['日期待定', '1 项', 'month'],
  ]);
});

test('nothing to list gives no list', () => {
  expect(activityLists('日期已定', [], context)).toEqual([]);
});
