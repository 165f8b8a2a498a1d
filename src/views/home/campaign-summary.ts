import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { dayRange } from '../format/date.ts';

/** What a campaign is, in one sentence: its own, else its name and window, `定西市2027年全国科普月，9月1日至30日。` */
export const campaignSummary = (campaign: Campaign): string =>
  campaign.summary ?? `${campaignTitle(campaign)}，${dayRange(campaign.window.from, campaign.window.to)}。`;
