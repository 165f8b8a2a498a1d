import { expect, test } from 'vitest';
import { ticketFilters } from '#views/filters.ts';
import { aCampaign, anActivity, aRegion } from '../builders.ts';
import { aViewContext, element } from '../site-builders.ts';

const campaign = aCampaign({
  regions: [aRegion(), aRegion({ id: 'xiji', name: '西吉县' }), aRegion({ id: 'longde' })],
});

function groupsOf(...activities: ReturnType<typeof anActivity>[]) {
  const context = aViewContext({ campaign, activities });
  return ticketFilters(context.site.activities, context);
}

const two = [
  anActivity({ id: 'a', type: '直播', audiences: ['亲子', '老年人'], region: 'xiji' }),
  anActivity({ id: 'b', type: '展览展示', audiences: ['老年人'] }),
];

test('a list is narrowed by type, region and audience, each choice with its count', () => {
  const choices = groupsOf(...two).map(({ name, legend, choices: all }) => [
    name,
    legend,
    ...all.map(({ label, count }) => `${label} ${count}`),
  ]);
  expect(choices).toEqual([
    ['type', '怎么玩', '展览展示 1', '直播 1'],
    ['region', '县区', '原州区 1', '西吉县 1'],
    ['audiences', '给谁看', '亲子 1', '老年人 2'],
  ]);
});

test('a choice leads to its page without script and has the value that scripts compare', () => {
  const [types, regions, audiences] = groupsOf(...two).map(({ choices }) => element(choices));
  expect(types).toMatchObject({ href: '/guyuan-2023/types/exhibition/', value: 'exhibition', picture: 'exhibition' });
  expect(regions).toMatchObject({ href: '/guyuan-2023/regions/yuanzhou/', value: 'yuanzhou', picture: undefined });
  expect(audiences).toMatchObject({ href: '/guyuan-2023/audiences/families/', value: '亲子', picture: undefined });
});

test('a group with a single choice would narrow nothing and is left out', () => {
  expect(groupsOf(anActivity({ id: 'a' }), anActivity({ id: 'b', type: '直播' })).map(({ name }) => name)).toEqual([
    'type',
  ]);
});

test('an activity that is listed on several rows counts once', () => {
  const context = aViewContext({ campaign, activities: two });
  const [first, second] = context.site.activities;
  const groups = ticketFilters(first && second ? [first, first, second] : [], context);
  expect(element(groups).choices.map(({ count }) => count)).toEqual([1, 1]);
});
