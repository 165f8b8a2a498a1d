import { expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { ticketFilters } from '#views/ticket/filters.ts';
import { activityTicket } from '#views/ticket/ticket.ts';
import { aCampaign, anActivity, anAllDaySession, aRegion, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const campaign = aCampaign({
  regions: [aRegion(), aRegion({ id: 'xiji', name: '西吉县' }), aRegion({ id: 'longde' })],
});

function groupsOf(...activities: CampaignContent['activities']) {
  const context = aViewContext({ campaign, activities });
  return ticketFilters(
    context.site.activities.map((node) => activityTicket(node, context)),
    context,
  );
}
const labels = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ legend, choices }) => [legend, ...choices.map(({ label, count }) => `${label} ${count}`)]);

const afternoon = anAllDaySession({ from: '2023-09-18', part: 'afternoon' });
const two = [
  anActivity({ id: 'a', type: '直播', audiences: ['亲子', '老年人'], region: 'xiji', online: { platform: '视频号' } }),
  anActivity({ id: 'b', type: '展览展示', audiences: ['老年人'], sessions: [afternoon] }),
];

test('a list is narrowed by what its rows differ in, each choice with its count', () => {
  expect(labels(groupsOf(...two))).toEqual([
    ['哪天', '9月17日 周日 1', '9月18日 周一 1'],
    ['什么时候', '上午 1', '下午 1'],
    ['只看', '线上能看 1'],
    ['县区', '原州区 1', '西吉县 1'],
    ['给谁看', '亲子 1', '老年人 2'],
    ['怎么玩', '展览展示 1', '直播 1'],
  ]);
});

test('a choice leads to its page without script, where there is one, and has the value that scripts compare', () => {
  const first = Object.fromEntries(groupsOf(...two).map(({ name, choices }) => [name, element(choices)]));
  expect(first).toMatchObject({
    day: { href: '/guyuan-2023/schedule/2023-09-17/', value: '2023-09-17' },
    part: { href: undefined, value: 'morning' },
    with: { href: '/guyuan-2023/features/online/', value: 'online' },
    region: { href: '/guyuan-2023/regions/yuanzhou/', value: 'yuanzhou', picture: undefined },
    audience: { href: '/guyuan-2023/audiences/families/', value: 'families', picture: undefined },
    type: { href: '/guyuan-2023/types/exhibition/', value: 'exhibition', picture: 'exhibition' },
  });
});

test('a choice that every row meets would narrow nothing and is left out', () => {
  const sessions = [aTimedSession()];
  const groups = groupsOf(anActivity({ id: 'a', sessions }), anActivity({ id: 'b', type: '直播', sessions }));
  expect(groups.map(({ name }) => name)).toEqual(['type']);
});

test('age, language and who may come are choices where some rows tell them, and narrow nothing where all do', () => {
  const sessions = [aTimedSession()];
  const told = anActivity({ id: 'a', sessions, ages: { to: 6 }, languages: ['英语'], admission: { to: 'public' } });
  expect(labels(groupsOf(told, anActivity({ id: 'b', sessions })))).toEqual([
    ['只看', '公众可参加 1'],
    ['几岁', '5 岁以下 1', '6–11 岁 1'],
    ['什么语言', '英语 1'],
  ]);
  expect(groupsOf(told, { ...told, id: 'b' })).toEqual([]);
});
