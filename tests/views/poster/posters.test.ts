import { expect, test } from 'vitest';
import { posterFileName } from '#views/poster/poster-file-name.ts';
import { posterSets } from '#views/poster/poster-sets.ts';
import { posterSetView, postersView } from '#views/poster/posters.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import {
  aCampaign,
  anActivity,
  anAllDaySession,
  anOrganization,
  aProgramme,
  aRegion,
  aTimedSession,
} from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const bytesOf = () => 46_000;

test('posters are grouped by type, and without script a type leads to its group', () => {
  const activities = [anActivity(), anActivity({ id: 'talk', type: '报告讲座' })];
  const view = postersView(aViewContext({ activities }), bytesOf);
  expect(view.groups.map(({ name, note }) => [name, note])).toEqual([
    ['互动体验', '1 张'],
    ['报告讲座', '1 张'],
  ]);
  const types = view.filters.find(({ name }) => name === 'type');
  expect(types?.choices.map(({ href }) => href)).toEqual(view.groups.map(({ anchor }) => `#${anchor}`));
});

test('without script a day leads to its own posters; nobody looks for posters by audience', () => {
  const later = [aTimedSession({ start: '2023-09-18T09:00+08:00', end: '2023-09-18T11:00+08:00' })];
  const context = aViewContext({
    activities: [anActivity(), anActivity({ id: 'talk', sessions: later, audiences: ['老年人'] })],
  });
  const { filters } = postersView(context, bytesOf);
  expect(filters.map(({ name, choices }) => [name, choices.map(({ href }) => href)])).toEqual([
    ['day', ['/guyuan-2023/posters/days/2023-09-17/', '/guyuan-2023/posters/days/2023-09-18/']],
  ]);
});

test('a poster is listed with day, region, its files and what the filters need', () => {
  const { groups } = postersView(aViewContext(), bytesOf);
  expect(element(element(groups).posters)).toMatchObject({
    href: '/guyuan-2023/activities/main-event/',
    src: '/guyuan-2023/activities/main-event/poster.png',
    name: '固原市2023年全国科普日主场活动',
    line: '9月17日 周日　原州区',
    status: undefined,
    sample: false,
    files: [
      {
        href: '/guyuan-2023/activities/main-event/poster.png',
        label: 'PNG，45 KB',
        name: 'guyuan-2023-main-event.png',
      },
      { href: '/guyuan-2023/activities/main-event/poster.jpg', label: 'JPEG', name: 'guyuan-2023-main-event.jpg' },
    ],
    facets: expect.objectContaining({ region: ['yuanzhou'] }),
  });
});

test('a campaign that publishes further sizes offers each with its size, in its order, once', () => {
  const campaign = aCampaign({ poster: { sizes: ['a3', 'phone', 'a3'] } });
  const sizes = { phone: 83_000, square: 0, a4: 0, a3: 21_000 };
  const { head, groups } = postersView(aViewContext({ campaign }), (_, size) => (size ? sizes[size] : 46_000));
  expect(head.lead).toContain('另有：A3 打印、手机竖版（1080×1920 像素）。');
  expect(element(element(groups).posters).files.slice(2)).toEqual([
    {
      href: '/guyuan-2023/activities/main-event/poster-a3.pdf',
      label: 'A3 打印 PDF，21 KB',
      name: 'guyuan-2023-main-event-a3.pdf',
    },
    {
      href: '/guyuan-2023/activities/main-event/poster-phone.png',
      label: '手机竖版 PNG，82 KB',
      name: 'guyuan-2023-main-event-phone.png',
    },
  ]);
});

test('samples and cancelled activities are marked', () => {
  const sessions = [aTimedSession({ status: 'cancelled', reason: '下雨' })];
  const { groups } = postersView(aViewContext({ activities: [anActivity({ sample: true, sessions })] }), bytesOf);
  expect(element(element(groups).posters)).toMatchObject({ sample: true, status: '已取消' });
});

test('a campaign without activities has no file to take', () => {
  expect(postersView(aViewContext({ activities: [] }), bytesOf).zips).toEqual([]);
});

test('sets gather posters by day, region, unit in any role, and programme with all below it', () => {
  const context = aViewContext({
    campaign: aCampaign({
      regions: [aRegion(), aRegion({ id: 'xiji', name: '西吉县', code: '640422' })],
      programmes: [aProgramme({ id: 'main' }), aProgramme({ id: 'part', parent: 'main' })],
    }),
    organizations: [anOrganization(), anOrganization({ id: 'museum' }), anOrganization({ id: 'idle' })],
    activities: [
      anActivity({ id: 'a', programmes: ['part'], coOrganizers: ['museum'] }),
      anActivity({ id: 'b', programmes: ['main'], region: 'xiji', sessions: [{ kind: 'tba', status: 'scheduled' }] }),
      anActivity({
        id: 'c',
        programmes: ['main'],
        sessions: [anAllDaySession({ from: '2023-09-17', to: '2023-09-18' })],
      }),
    ],
  });
  const sets = posterSets(context).map(({ kind, id, activities }) => [
    `${kind}/${id}`,
    activities
      .map((node) => node.id)
      .sort()
      .join(),
  ]);
  expect(sets).toEqual([
    ['days/2023-09-17', 'a,c'],
    ['days/2023-09-18', 'c'],
    ['regions/yuanzhou', 'a,c'],
    ['regions/xiji', 'b'],
    ['organizations/city-association', 'a,b,c'],
    ['organizations/museum', 'a'],
    ['programmes/main', 'a,b,c'],
    ['programmes/part', 'a'],
  ]);
});

const setOf = (context: ViewContext, kind: string) => {
  const set = posterSets(context).find((each) => each.kind === kind);
  if (!set) throw new Error(`No set of ${kind}`);
  return set;
};

test('a unit has a page with its zip file, kept out of search engines', () => {
  const context = aViewContext();
  const { frame, zips, packs, groups } = posterSetView(setOf(context, 'organizations'), context, bytesOf);
  expect(frame.indexable).toBe(false);
  expect(zips).toEqual([
    {
      href: '/guyuan-2023/posters/organizations/city-association.zip',
      label: '打包下载 1 张',
      name: '固原2023年科普日海报-固原市科学技术协会.zip',
    },
  ]);
  expect(packs).toBeUndefined();
  expect(element(element(groups).posters).facets).toBeUndefined();
});

test('other sets are packed on the device, in each size of the campaign; all posters are a file for who has no script', () => {
  const activities = [anActivity(), anActivity({ id: 'model-plane', name: '纸飞机' })];
  const context = aViewContext({ activities, campaign: aCampaign({ poster: { sizes: ['a4'] } }) });
  const { zips, packs } = posterSetView(setOf(context, 'regions'), context, bytesOf);
  expect(zips).toEqual([]);
  expect(packs?.posters).toEqual([
    ['main-event', 'main-event 固原市2023年全国科普日主场活动'],
    ['model-plane', 'model-plane 纸飞机'],
  ]);
  expect(packs?.packs).toEqual([
    {
      label: '打包下载 2 张',
      name: '固原2023年科普日海报-原州区.zip',
      address: '/guyuan-2023/activities/*/poster.png',
      ending: '.png',
    },
    {
      label: '打包下载（A4 打印）',
      name: '固原2023年科普日海报-原州区-A4 打印.zip',
      address: '/guyuan-2023/activities/*/poster-a4.pdf',
      ending: ' a4.pdf',
    },
  ]);
  expect(packs?.unscripted.map(({ href, label }) => [href, label])).toEqual([
    ['/guyuan-2023/posters/all.zip', '全部海报：打包下载 2 张'],
    ['/guyuan-2023/posters/all-a4.zip', '全部海报：打包下载（A4 打印）'],
  ]);
});

test('the posters of each size that the campaign publishes are one file', () => {
  const campaign = aCampaign({ poster: { sizes: ['a4', 'phone'] } });
  expect(postersView(aViewContext({ campaign }), bytesOf).zips).toEqual([
    { href: '/guyuan-2023/posters/all.zip', label: '打包下载 1 张', name: '固原2023年科普日海报-全部.zip' },
    { href: '/guyuan-2023/posters/all-a4.zip', label: '打包下载（A4 打印）', name: '固原2023年科普日海报-A4 打印.zip' },
    {
      href: '/guyuan-2023/posters/all-phone.zip',
      label: '打包下载（手机竖版）',
      name: '固原2023年科普日海报-手机竖版.zip',
    },
  ]);
});

test.each([
  ['看月亮', 'main-event 看月亮.png'],
  ['A/B\\C: "科学"<课>|*? 第1期', 'main-event A B C 科学 课 第1期.png'],
  [`长${'长'.repeat(80)}`, `main-event ${'长'.repeat(60)}.png`],
  ['\u202e反\u0007向', 'main-event 反 向.png'],
])('the file of %j is %j', (name, file) => {
  const node = element(aViewContext({ activities: [anActivity({ name })] }).site.activities);
  expect(posterFileName(node)).toBe(file);
});
