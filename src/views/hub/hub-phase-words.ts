import type { CampaignPhase } from '#domain/campaign/phase.ts';

/** Texts of the hub about campaigns by phase. A script updates them as time passes. */
export const phaseWords: Readonly<Record<CampaignPhase['kind'], string>> = {
  before: '即将开始',
  during: '正在举办',
  late: '还有活动',
  after: '已结束',
};
