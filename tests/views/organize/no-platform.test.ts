import { expect, test } from 'vitest';
import { plannedFiles } from '#domain/site/planned-files.ts';
import { allViews } from '../../arbitrary/all-views.ts';
import { aCampaign, aCampaignContent, aNotice, anActivity } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const target = { id: 'two', label: '两项活动', each: 'county', eachLabel: '各县区', min: 2 } as const;
const campaign = aCampaign({
  ruleset: undefined,
  targets: [{ ...target, of: { kind: 'activity' }, source: { notice: 'guyuan-24' } }],
});
const content = { campaign, notices: [aNotice()], activities: [anActivity({ platform: { review: '全国审批拒绝' } })] };
const context = aViewContext(content);
const views = allViews(context);
const textOf = (page: string) => JSON.stringify(views.get(page));

const ofPlatform = ['fillings', 'filling', 'fillingJson', 'recommendation', 'posterRules'];

test('a campaign without a platform has no pages about one', () => {
  const pagesOf = (whole: Parameters<typeof plannedFiles>[0]) =>
    ofPlatform.filter((name) => plannedFiles(whole).some(({ page }) => page === name));
  expect(pagesOf(aCampaignContent(content))).toEqual([]);
  expect(pagesOf(aCampaignContent())).toEqual(ofPlatform);
});

test('no page of it leads there, or speaks of a platform, 填报 or 推优', () => {
  const { fillings, recommendation, posterRules } = context.links;
  const lost = [...views].filter(([, view]) => {
    // The field of a livestream's channel.
    const text = JSON.stringify(view).replaceAll('在哪个平台', '');
    return [fillings, recommendation, posterRules, '平台', '填报', '推优'].some((words) => text.includes(words));
  });
  expect(lost.map(([page]) => page)).toEqual([]);
});

test('its activities count without a review, and lead to their pages', () => {
  const { activity, targets } = context.links;
  expect(textOf(targets)).toContain(
    `{"href":"${activity('main-event')}","label":"${element(content.activities).data.name}"}`,
  );
  expect(textOf(targets)).toContain('还差 1');
});

test('its poster is drawn all the same', () => {
  expect(views.get(context.links.poster('main-event'))).toBeDefined();
});
