import type { CampaignContent } from '#domain/campaign/content.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { type Site, siteOf } from '#views/site/site.ts';
import { aCampaign, aCampaignContent, aRuleset, aSiteContent } from '../../builders.ts';

/** Before, in and after the campaigns below. */
export const clocks = {
  before: '2023-08-25T10:00+08:00',
  during: '2023-09-18T10:00+08:00',
  after: '2025-11-20T10:00+08:00',
} as const;

/** The default city under another name. */
export const aCity = (shortName: string, overrides: Partial<Campaign['city']> = {}): Campaign['city'] => ({
  ...aCampaign().data.city,
  name: `${shortName}市`,
  shortName,
  ...overrides,
});

/** A campaign of `<place>-<year>` with one activity, and more where told. */
export const campaignOf = (
  id: string,
  overrides: Parameters<typeof aCampaign>[0] = {},
  content: Partial<CampaignContent> = {},
): CampaignContent => aCampaignContent({ id, campaign: aCampaign({ id, ...overrides }), ...content });

export const guyuan = campaignOf('guyuan-2023');
export const weinan = campaignOf('weinan-2023', {
  city: aCity('渭南', { code: '610500', province: '陕西省' }),
  window: { from: '2023-09-15', to: '2023-09-20' },
  palette: 'weinan',
});
export const wenzhou = campaignOf('wenzhou-2024', {
  city: aCity('温州', { code: '330300', province: '浙江省' }),
  year: 2024,
  theme: '提升全民科学素质，协力建设科技强国',
  window: { from: '2024-09-15', to: '2024-09-25' },
});

/** The hub of these campaigns at an instant. */
export function hubSite(now: string, ...campaigns: readonly CampaignContent[]): Site {
  const content = aSiteContent({ campaigns, rulesets: [aRuleset()] });
  const address = { origin: 'https://kepu.example', base: '/', alone: false };
  return siteOf(content, { address, now: instantOf(now), prose: (text) => text, chosen: undefined });
}
