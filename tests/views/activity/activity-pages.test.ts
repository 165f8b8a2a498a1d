import { expect, test } from 'vitest';
import { typeSlugs } from '#domain/activity/slugs.ts';
import { activitiesView } from '#views/activity/activities.ts';
import { audiencesView, audienceView } from '#views/activity/audiences.ts';
import { topicPages, topicsView, topicView } from '#views/activity/topics.ts';
import { typePages, typesView, typeView } from '#views/activity/types.ts';
import { regionsView, regionView } from '#views/region/regions.ts';
import { aCampaign, anActivity, anOrganization, aProgramme, aRegion, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const context = aViewContext({
  campaign: aCampaign({
    regions: [aRegion(), aRegion({ id: 'jinmen', name: '金门县', counted: false })],
    programmes: [aProgramme(), aProgramme({ id: 'child', name: '子行动', parent: 'main' })],
  }),
  activities: [
    anActivity({ id: 'a', audiences: ['亲子', '青少年'], programmes: ['child'], topic: '水' }),
    anActivity({ id: 'b', type: '报告讲座', sessions: [{ kind: 'tba', status: 'scheduled' }] }),
  ],
});

test('all activities can be narrowed to a programme, which counts with what is below it', () => {
  const { filters, count } = activitiesView(context);
  const programmes = filters.find(({ name }) => name === 'programme');
  expect(count).toBe(2);
  expect(programmes?.choices.map(({ label, count: n, href }) => [label, n, href])).toEqual([
    ['主场活动', 2, '/guyuan-2023/programmes/main/'],
    ['子行动', 1, '/guyuan-2023/programmes/child/'],
  ]);
});

test('the overview of types shows those that have activities', () => {
  expect(typesView(context).tiles.map(({ name, count }) => [name, count])).toEqual([
    ['互动体验', 1],
    ['报告讲座', 1],
  ]);
});

test('every type has a page; one without activities says so and stays out of search engines', () => {
  expect(typePages).toEqual(Object.values(typeSlugs));
  const { empty, frame, lists } = typeView('contest', context);
  expect(lists).toEqual([]);
  expect(empty?.href).toBe('/guyuan-2023/activities/');
  expect(frame.indexable).toBe(false);
});

test('a type marks itself among its neighbours', () => {
  expect(typeView('talk', context).siblings?.chips.find(({ current }) => current)?.label).toBe('报告讲座');
});

test('an audience lists the activities that name it, then those for everyone', () => {
  expect(audiencesView(context).audiences.map(({ label, count }) => `${label} ${count}`)).toEqual([
    '所有人 1',
    '亲子 2',
    '青少年 2',
  ]);
  const dated = aViewContext({
    activities: [anActivity({ id: 'a', audiences: ['亲子'] }), anActivity({ id: 'b' })],
  });
  const lists = (slug: Parameters<typeof audienceView>[0]) =>
    audienceView(slug, dated).lists.map(({ title, tickets }) => [title, tickets.length]);
  expect(lists('families')).toEqual([
    ['写明亲子', 1],
    ['所有人都可以去', 1],
  ]);
  expect(lists('everyone')).toEqual([['日期已定', 1]]);
});

test('a topic lists the activities about it, and its page says so when there are none', () => {
  expect(topicsView(context).topics.map(({ label, href, count }) => [label, href, count])).toEqual([
    ['水', '/guyuan-2023/topics/water/', 1],
  ]);
  expect(topicPages).toHaveLength(9);
  expect(topicView('water', context).lists.map(({ tickets }) => tickets.length)).toEqual([1]);
  const none = topicView('space', context);
  expect([none.lists, none.empty?.href, none.frame.indexable]).toEqual([[], '/guyuan-2023/activities/', false]);
});

test('all activities lead to the topics that have any', () => {
  expect(activitiesView(context).topics.chips.map(({ label }) => label)).toEqual(['水']);
});

test('a region that takes no part is in the list with those words, and not on the map', () => {
  const { map, rows } = regionsView(context);
  expect(map.cells.map(({ name }) => name)).toEqual(['原州区']);
  expect(rows.map(({ name, text }) => `${name}：${text}`)).toEqual([
    '原州区：2 项活动，1 个场馆',
    '金门县：本次没有安排',
  ]);
});

test('a region has its activities, its venues and its units', () => {
  const withUnit = aViewContext({
    organizations: [anOrganization(), anOrganization({ id: 'school', name: '示例小学', region: 'yuanzhou' })],
    venues: [aVenue(), aVenue({ id: 'elsewhere', name: '别处', region: undefined })],
  });
  const view = regionView(element(withUnit.site.campaign.regions), withUnit);
  expect(view.lists.map(({ tickets }) => tickets.length)).toEqual([1]);
  expect(view.venues.map(({ name }) => name)).toEqual(['固原市博物馆广场']);
  expect(view.organizations.map(({ name }) => name)).toEqual(['示例小学']);
});
