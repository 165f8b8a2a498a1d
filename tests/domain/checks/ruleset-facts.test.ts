import { describe, expect, test } from 'vitest';
import { checkCampaigns } from '#domain/checks/all.ts';
import { rulesetPlatform, rulesetProblems, rulesetWindow, rulesetYear } from '#domain/checks/ruleset-facts.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { aCampaign, aCampaignContent, aCheckContext, aRuleset } from '../../builders.ts';

const file = 'content/rulesets/kepu-2023.json';
const campaignFile = 'content/campaigns/guyuan-2023/campaign.json';
const september = { from: '2023-09-01', to: '2023-09-30' };

describe('ruleset-name', () => {
  test('passes the platform and year of the file name', () => {
    expect(rulesetProblems(aRuleset())).toEqual([]);
  });

  test.each([
    ['another year', { year: 2024 }, ['year'], '平台 kepu、年份 2024 和文件名“kepu-2023”对不上。', 'kepu-2024'],
    ['another platform', { platform: 'ke' }, ['platform'], '平台 ke、年份 2023 和文件名“kepu-2023”对不上。', 'ke-2023'],
  ])('reports %s', (_, overrides, path, message, name) => {
    const fix = `改 platform 或 year，或把文件名改成 ${name}.json。`;
    expect(rulesetProblems(aRuleset(overrides))).toEqual([{ code: 'ruleset-name', file, path, message, fix }]);
  });
});

describe('the dates of a rule set', () => {
  test.each(['publishing', 'activities'] as const)('of %s lie in its year', (key) => {
    expect(rulesetProblems(aRuleset({ [key]: september }))).toEqual([]);
    expect(rulesetProblems(aRuleset({ [key]: { from: '2023-09-01', to: '2024-09-30' } }))).toEqual([
      {
        code: 'ruleset-dates',
        file,
        path: [key, 'to'],
        message: '2024-09-30 不在规则的年份 2023 里。',
        fix: '照当年的填报指南改日期；指南没有写的，删去这一项。',
      },
    ]);
  });

  test('are in order', () => {
    const activities = { from: '2023-09-30', to: '2023-09-01' };
    expect(rulesetProblems(aRuleset({ activities }))).toMatchObject([
      { code: 'date-order', path: ['activities', 'to'] },
    ]);
  });
});

test('the rule sets of a folder are checked once, whole ones only', () => {
  const ruleset = aRuleset({ year: 2024 });
  const contents = [aCampaignContent(), aCampaignContent({ id: 'weinan-2023' })];
  const context = { ...aCheckContext(aCampaignContent()), rulesets: [ruleset] };
  const found = (partial: readonly string[]) =>
    checkCampaigns({ campaigns: contents, rulesets: [ruleset] }, { ...context, partial: new Set(partial) }).filter(
      ({ code }) => code === 'ruleset-name',
    );
  expect(found([])).toHaveLength(1);
  expect(found([file])).toEqual([]);
});

function applied(check: typeof rulesetYear, campaign: Partial<Campaign>, ruleset: Partial<Ruleset> = {}) {
  const content = aCampaignContent({ campaign: aCampaign(campaign) });
  return check(content, aCheckContext(content, { rulesets: [aRuleset(ruleset)] }));
}

describe('ruleset-year', () => {
  test('passes the campaign’s year, no rule set, and one that is not there', () => {
    expect(applied(rulesetYear, {})).toEqual([]);
    expect(applied(rulesetYear, { ruleset: undefined, year: 2025 })).toEqual([]);
    expect(applied(rulesetYear, { ruleset: 'kepu-2030' })).toEqual([]);
  });

  test.each([2023, 'kepu-2023'])('reports %s in a campaign of 2025', (ruleset) => {
    expect(applied(rulesetYear, { ruleset, year: 2025 })).toEqual([
      {
        code: 'ruleset-year',
        file: campaignFile,
        path: ['ruleset'],
        message: '活动是 2025 年的，规则 kepu-2023 是 2023 年的。',
        fix: '改成“kepu-2025”；rulesets/ 里没有就新建，没有见到当年的指南时写 "unverified": true。',
      },
    ]);
  });
});

describe('ruleset-platform', () => {
  const ownFestival = { id: 'kejijie', name: '科技节', shortName: '科技节' };

  test('passes the festival’s platform', () => {
    expect(applied(rulesetPlatform, {})).toEqual([]);
    expect(
      applied(rulesetPlatform, { ownFestival: { ...ownFestival, platform: { id: 'kepu', name: '平台' } } }),
    ).toEqual([]);
  });

  test.each([
    ['a festival without one', ownFestival, '科技节没有填报平台'],
    ['another', { ...ownFestival, platform: { id: 'keji', name: '平台' } }, '科技节的平台是 keji'],
  ])('reports %s', (_, festival, words) => {
    expect(applied(rulesetPlatform, { ownFestival: festival })).toEqual([
      {
        code: 'ruleset-platform',
        file: campaignFile,
        path: ['ruleset'],
        message: `规则 kepu-2023 是平台 kepu 的，${words}。`,
        fix: '核对 ruleset 和 festival；不在平台上填报的活动，删去 ruleset；自己的活动有平台的，写在 ownFestival.platform。',
      },
    ]);
  });
});

describe('ruleset-window', () => {
  const may = { from: '2023-05-20', to: '2023-05-27' };

  test('passes a campaign with a day that the platform accepts, or a platform without dates', () => {
    expect(applied(rulesetWindow, {}, { activities: september })).toEqual([]);
    expect(
      applied(rulesetWindow, { window: { from: '2023-09-30', to: '2023-10-07' } }, { activities: september }),
    ).toEqual([]);
    expect(
      applied(
        rulesetWindow,
        { window: may, counted: { from: '2023-08', to: '2023-09-上旬' } },
        { activities: september },
      ),
    ).toEqual([]);
    expect(applied(rulesetWindow, { window: may })).toEqual([]);
  });

  test('reports a campaign without one', () => {
    expect(applied(rulesetWindow, { window: may }, { activities: september })).toEqual([
      {
        code: 'ruleset-window',
        file: campaignFile,
        path: ['ruleset'],
        message:
          '规则 kepu-2023 只收 2023-09-01 至 2023-09-30 的活动，和活动的时间 2023-05-20 至 2023-05-27 没有一天相同。',
        fix: '核对 window 和 ruleset；不在这个平台上填报的活动，删去 ruleset。',
      },
    ]);
  });
});
