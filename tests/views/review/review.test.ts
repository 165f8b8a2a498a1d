import { expect, test } from 'vitest';
import { reviewView } from '#views/review/review.ts';
import { aCampaign, anActivity, aProgramme, aRegion, aTimedSession } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const recap = {
  on: '2023-09-20',
  visitors: 120,
  photos: ['a.jpg', 'b.jpg', 'c.jpg'],
  videos: [],
  media: [{ title: '报道', url: 'https://www.kepuri.cn/a' }],
  summary: '总结。',
};
const second = (status: 'scheduled' | 'cancelled') =>
  aTimedSession({
    status,
    start: '2023-09-18T09:00+08:00',
    end: '2023-09-18T11:00+08:00',
    ...(status === 'cancelled' && { reason: '下雨' }),
  });

const view = reviewView(
  aViewContext({
    campaign: aCampaign({
      regions: [aRegion(), aRegion({ id: 'xiji', name: '西吉县', code: '640422' })],
      programmes: [aProgramme({ name: '主场' }), aProgramme({ id: 'part', name: '分会场', parent: 'main' })],
      indicators: ['数量规模'],
    }),
    activities: [
      anActivity({ id: 'a', recap, sessions: [aTimedSession(), second('scheduled')] }),
      anActivity({ id: 'b', programmes: ['part'], type: '报告讲座', sessions: [aTimedSession(), second('cancelled')] }),
      anActivity({ id: 'off', sessions: [second('cancelled')] }),
      anActivity({ id: 'sample', sample: true, recap }),
    ],
  }),
);

test('an incomplete list of indicators ends with 等, as the notice writes', () => {
  const campaign = aCampaign({ indicators: ['组织动员', '数量规模'], indicatorsIncomplete: true });
  expect(reviewView(aViewContext({ campaign })).indicators).toBe('组织动员、数量规模等');
});

const bars = (title: string) =>
  view.charts.find((chart) => chart.title === title)?.bars.map(({ label, count, percent }) => [label, count, percent]);

test('counts what was held: no samples, nothing that was cancelled', () => {
  expect(view.numbers.map(({ label, text, note }) => [label, text, note])).toEqual([
    ['活动', '2 项', undefined],
    ['场次', '3 场', undefined],
    ['主办、承办、协办单位', '1 家', undefined],
    ['参与人数', '120 人次', '2 项活动里 1 项填了'],
    ['媒体报道', '1 篇', '2 项活动里 1 项填了'],
    ['照片和视频', '3 件', '2 项活动里 1 项填了'],
  ]);
  expect(view.note).toContain('另有 1 项示例');
});

test('counts for each figure the recaps that have it', () => {
  const bare = { ...recap, photos: [], media: [], visitors: undefined };
  const activities = [anActivity({ id: 'a', recap }), anActivity({ id: 'b', recap: bare }), anActivity({ id: 'c' })];
  const { numbers } = reviewView(aViewContext({ activities }));
  expect(numbers.slice(3).map(({ note }) => note)).toEqual(Array(3).fill('3 项活动里 1 项填了'));
});

test('draws days by sessions, the rest by activities, a programme with all below it', () => {
  expect(bars('按日期')).toEqual([
    ['9月17日（周日）', 2, 100],
    ['9月18日（周一）', 1, 50],
  ]);
  expect(bars('按县区')).toEqual([['原州区', 2, 100]]);
  expect(bars('按板块')).toEqual([
    ['主场', 2, 100],
    ['分会场', 1, 50],
  ]);
  expect(bars('按类型')).toEqual([
    ['互动体验', 1, 100],
    ['报告讲座', 1, 100],
  ]);
});

test('quotes what the notice judges by, and leads to the recaps', () => {
  expect(view.indicators).toBe('数量规模');
  expect(view.recaps).toEqual([
    { href: '/guyuan-2023/activities/a/', name: '固原市2023年全国科普日主场活动', text: '120 人次' },
  ]);
});

test('shows two photos of each activity that was held, small, with what they show', () => {
  expect(view.pictures).toEqual([
    {
      href: '/guyuan-2023/activities/a/',
      src: '/guyuan-2023/media/small/a.jpg.jpg',
      alt: '固原市2023年全国科普日主场活动现场照片 1',
    },
    {
      href: '/guyuan-2023/activities/a/',
      src: '/guyuan-2023/media/small/b.jpg.jpg',
      alt: '固原市2023年全国科普日主场活动现场照片 2',
    },
  ]);
});

test('what nobody told is not known, and a page without numbers is no find for search engines', () => {
  const empty = reviewView(aViewContext({ activities: [anActivity({ sample: true })] }));
  expect(empty.numbers.find(({ label }) => label === '参与人数')).toMatchObject({ text: '还不知道', note: undefined });
  expect([empty.charts, empty.frame.indexable, view.frame.indexable]).toEqual([[], false, true]);
});
