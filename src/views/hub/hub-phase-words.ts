import type { CampaignPhase } from '#domain/campaign/phase.ts';

/** What the hub says of campaigns by their phase. A script updates it as time passes. */
export const phaseWords: Readonly<Record<CampaignPhase['kind'], string>> = {
  before: '即将开始',
  during: '正在举办',
  after: '已结束',
};
