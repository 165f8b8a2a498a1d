import { expect, test } from 'vitest';
import { leftoverHub } from '#domain/checks/leftover-hub.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Hub } from '#schemas/hub.ts';
import { aCampaign, aCampaignContent, anActivity } from '../../builders.ts';

const file = 'content/hub.json';

function problemsOf(hub: Hub, festivals: readonly NonNullable<Campaign['festival']>[], partial = new Set<string>()) {
  const [first, ...rest] = festivals.map((festival) => aCampaignContent({ campaign: aCampaign({ festival }) }));
  const campaigns = first ? [first] : [];
  return leftoverHub({ hub: { id: 'hub', file, data: hub }, campaigns, others: rest, rulesets: [] }, { partial });
}

test('a hub that is called by a festival of none of its campaigns is reported, wherever it says so', () => {
  const hub = { name: '全国科普日', greeting: ['带着问题', '来全国科普日'] };
  const found = problemsOf(hub, ['science-week']);
  expect(found.map(({ code, file: at, path }) => [code, at, path])).toEqual([
    ['leftover-festival', file, ['name']],
    ['leftover-festival', file, ['greeting', 1]],
  ]);
  expect(found[0]?.message).toBe('总站写着“全国科普日”，没有一个网站是这个节日：全国科技活动周。');
});

test('of one of its campaigns it may be called, also of one that was not read as a whole, and by no festival', () => {
  expect(problemsOf({ name: '全国科普日' }, ['science-week', 'science-day'])).toEqual([]);
  expect(problemsOf({ name: '民勤科普' }, ['science-week'])).toEqual([]);
  expect(problemsOf({ name: '全国科普日' }, [])).toEqual([]);
});

test('the festival of samples beside a campaign of its own is not one of the site', () => {
  const samples = aCampaignContent({
    campaign: aCampaign({ festival: 'science-day' }),
    activities: [anActivity({ sample: true })],
  });
  const own = aCampaignContent({ campaign: aCampaign({ festival: 'science-month' }) });
  const hub = { id: 'hub', file, data: { name: '全国科普日' } };
  const messages = (campaigns: readonly (typeof own)[]) =>
    leftoverHub({ hub, campaigns, rulesets: [] }, {}).map(({ message }) => message);
  expect(messages([samples, own])).toEqual(['总站写着“全国科普日”，没有一个网站是这个节日：全国科普月。']);
  expect(messages([samples])).toEqual([]);
});

test('nothing is said while a campaign.json is broken', () => {
  const { file: broken } = aCampaignContent({ campaign: aCampaign() }).campaign;
  expect(problemsOf({ name: '全国科普日' }, ['science-week'], new Set([broken]))).toEqual([]);
});
