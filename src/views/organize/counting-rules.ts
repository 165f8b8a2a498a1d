import { platformName } from '#domain/campaign/campaign-names.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';
import { dateRuleText, ruleText } from '#domain/campaign/unverified.ts';
import { periodOf } from '#domain/quota/verdict.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { dayRange, longDayRange } from '../format/date.ts';

/** What counts for the targets of a campaign, in sentences. */
export function countingRules(site: CampaignSite): readonly string[] {
  const { ruleset } = site;
  const { from, to } = periodOf(site);
  return [
    `计入的时间：${longDayRange(from, to)}，任务另有规定的除外。`,
    ...(ruleset ? platformRules(ruleset, platformName(site.campaign)) : []),
    '示例、草稿、取消的不计入。超过上限也算完成。',
  ];
}

const platformRules = (ruleset: Ruleset, platform: string): readonly string[] => [
  ...(ruleset.activities
    ? [dateRuleText(ruleset, `${platform}只收 ${dayRange(ruleset.activities.from, ruleset.activities.to)}的活动。`)]
    : []),
  `${ruleText(ruleset, `在${platform}上“已通过”的才计入`)}；审核状态由编辑登记，没有登记的列为“可能计入”。`,
];
