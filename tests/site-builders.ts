import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { hubNames } from '#domain/campaign/hub-names.ts';
import { type CampaignSite, resolveCampaign } from '#domain/campaign/site.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { Deadline } from '#schemas/campaign.ts';
import { type Address, campaignLinks } from '#views/site/links.ts';
import type { Site } from '#views/site/site.ts';
import { isRuled, type RuledContext, type ViewContext } from '#views/site/view-context.ts';
import { aCampaignContent, anActivity, aRuleset } from './builders.ts';

/** The element at a position. @throws Error when the list is shorter. */
export function element<T>(list: readonly T[], position = 0): T {
  const found = list[position];
  if (found === undefined) throw new Error(`No element ${position} in a list of ${list.length}`);
  return found;
}

/** A campaign whose references are resolved. */
export const aCampaignSite = (overrides: Partial<CampaignContent> = {}): CampaignSite =>
  resolveCampaign(aCampaignContent(overrides), [aRuleset()]);

/** The activities of a campaign that has these, in the campaign's order. */
export const activityNodes = (...activities: CampaignContent['activities']): readonly ActivityNode[] =>
  aCampaignSite({ activities }).activities;

/** An activity whose references are resolved. */
export const anActivityNode = (overrides: Parameters<typeof anActivity>[0] = {}): ActivityNode =>
  element(activityNodes(anActivity(overrides)));

export const aDeadline = (overrides: Partial<Deadline> = {}): Deadline => ({
  id: 'report',
  what: '报送活动',
  who: '各县（区）',
  source: { notice: 'guyuan-24' },
  ...overrides,
});

interface ContextOptions {
  /** RFC 3339 with +08:00; two weeks before the campaign unless told. */
  readonly now?: string;
  readonly address?: Partial<Address>;
}

/** What a view of a campaign is made from; prose is put into a paragraph as it is. */
export function aViewContext(
  content: Partial<CampaignContent> = {},
  { now = '2023-09-03T08:00+08:00', address: changed = {} }: ContextOptions = {},
): ViewContext {
  const address = { origin: 'https://kepu.example', base: '/', alone: false, ...changed };
  const site = aCampaignSite(content);
  return {
    site,
    hub: hubNames(undefined, [site.campaign]),
    placeName: site.campaign.city.shortName,
    address,
    links: campaignLinks(address, site.id),
    now: instantOf(now),
    prose: (markdown) => `<p>${markdown}</p>`,
  };
}

/** The context as one of a campaign with a platform. @throws Error for a campaign without one. */
export function ruled(context: ViewContext): RuledContext {
  if (!isRuled(context)) throw new Error('The campaign has no rule set');
  return context;
}

/** Input of the pages about the platform. */
export const aPlatformContext = (...options: Parameters<typeof aViewContext>): RuledContext =>
  ruled(aViewContext(...options));

/** The hub of these campaigns, without hub.json. The address and the instant are those of the first campaign. */
export function aHub(...campaigns: readonly ViewContext[]): Site {
  const { address, now } = element(campaigns);
  const hub = hubNames(
    undefined,
    campaigns.map(({ site }) => site.campaign),
  );
  return { campaigns, hub, address, now, preview: false };
}
