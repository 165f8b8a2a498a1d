import { expect, test } from 'vitest';
import { postersView } from '#views/posters.ts';
import { anActivity, aTimedSession } from '../builders.ts';
import { aViewContext, element } from '../site-builders.ts';

test('posters are grouped by type, and each type can be jumped to', () => {
  const view = postersView(aViewContext({ activities: [anActivity(), anActivity({ id: 'talk', type: '报告讲座' })] }));
  expect(view.groups.map(({ name, note }) => [name, note])).toEqual([
    ['互动体验', '1 张'],
    ['报告讲座', '1 张'],
  ]);
  const [types] = view.chips;
  expect(types?.chips.map(({ href }) => href)).toEqual(view.groups.map(({ anchor }) => `#${anchor}`));
});

test('a poster is listed with day, region, and a file name of its own', () => {
  const { groups } = postersView(aViewContext());
  expect(element(element(groups).posters)).toEqual({
    href: '/guyuan-2023/activities/main-event/',
    src: '/guyuan-2023/activities/main-event/poster.png',
    name: '固原市2023年全国科普日主场活动',
    line: '9月17日 周日　原州区',
    status: undefined,
    sample: false,
    format: 'PNG，600×350',
    file: 'guyuan-2023-main-event.png',
  });
});

test('samples and cancelled activities are marked', () => {
  const sessions = [aTimedSession({ status: 'cancelled', reason: '下雨' })];
  const { groups } = postersView(aViewContext({ activities: [anActivity({ sample: true, sessions })] }));
  expect(element(element(groups).posters)).toMatchObject({ sample: true, status: '已取消' });
});
