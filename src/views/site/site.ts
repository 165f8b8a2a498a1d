import type { CampaignContent, SiteContent } from '#domain/campaign/content.ts';
import { draftsShown } from '#domain/campaign/drafts-shown.ts';
import { type HubNames, hubNames } from '#domain/campaign/hub-names.ts';
import { phaseTurns } from '#domain/campaign/phase.ts';
import { distinctPlaceNames } from '#domain/campaign/place-names.ts';
import { nextCampaign } from '#domain/campaign/relevance.ts';
import { campaignsByPlace } from '#domain/campaign/same-place.ts';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { siteHref } from '#domain/campaign/site-href.ts';
import { SettingRefused } from '#domain/site/setting-refused.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Moments, mapOver, momentsOf } from '#domain/time/moments.ts';
import { type Address, campaignLinks } from './links.ts';
import type { NextCampaign, ViewContext } from './view-context.ts';

/** Input of all pages of a build. */
export interface Site {
  /** Sorted by id. */
  readonly campaigns: readonly ViewContext[];
  readonly hub: HubNames;
  readonly address: Address;
  readonly now: Instant;
  readonly preview: boolean;
}

export interface ProseAddresses {
  readonly resolveLink: (url: string) => string;
  readonly resolveImage: (file: string) => string;
}

export interface SiteOptions {
  readonly address: Address;
  readonly now: Instant;
  readonly preview?: boolean;
  readonly holidayOf?: ViewContext['holidayOf'];
  /** Renders Markdown to sanitised HTML; `addresses` resolve its links and pictures. */
  readonly prose: (markdown: string, addresses: ProseAddresses) => string;
  /** Ids of the campaigns to build; all when undefined. */
  readonly chosen: readonly string[] | undefined;
  /** `shown` includes drafts among the activities, each marked; used in development. */
  readonly drafts?: 'shown' | undefined;
}

/**
 * Prepares checked content for the views.
 * @throws SettingRefused when a requested campaign is not in the content.
 */
export function siteOf(
  content: SiteContent,
  { address, now, preview = false, holidayOf, prose, chosen, drafts }: SiteOptions,
): Site {
  const ids = content.campaigns.map(({ id }) => id);
  const missing = chosen?.find((id) => !ids.includes(id));
  if (missing !== undefined) {
    throw new SettingRefused(`没有 ${missing} 这个活动站。现有：${ids.join('、')}。改 CAMPAIGN 或 CAMPAIGNS。`);
  }
  const shown = content.campaigns.filter(({ id }) => chosen === undefined || chosen.includes(id));
  const hub = hubNames(
    content.hub?.data,
    shown.map(({ campaign }) => campaign.data),
  );
  const resolved = shown.map((campaign) => ({ site: resolveCampaign(campaign, content.rulesets) }));
  const placeNames = distinctPlaceNames(resolved);
  const campaigns = resolved.map((campaign) => {
    const { site } = campaign;
    const links = campaignLinks(address, site.id);
    const addresses = { resolveLink: (url: string) => siteHref(url, links.home), resolveImage: links.media };
    return {
      site: drafts === 'shown' ? draftsShown(site) : site,
      hub,
      placeName: placeNames.get(campaign) ?? site.campaign.city.shortName,
      address,
      links,
      now,
      preview,
      holidayOf,
      prose: (markdown: string) => prose(markdown, addresses),
    };
  });
  const elsewhere = content.campaigns.filter((campaign) => !shown.includes(campaign));
  return { campaigns: withNext(campaigns, publishedAlone(elsewhere, address), now), hub, address, now, preview };
}

/** Campaigns outside the build that have a site of their own at another address. */
const publishedAlone = (campaigns: readonly CampaignContent[], address: Address): readonly NextCampaign[] =>
  campaigns.flatMap(({ id, campaign: { data } }) => {
    if (!data.deployment) return [];
    const { origin, base } = data.deployment;
    const home = new URL(`/${base}/`.replace(/\/+/gu, '/'), origin).href;
    return home === address.origin + address.base ? [] : [{ site: { id, campaign: data }, home }];
  });

/**
 * Adds to each campaign that is over the one that follows it at its place.
 * @param elsewhere campaigns outside the build that can be linked to
 */
function withNext(
  campaigns: readonly ViewContext[],
  elsewhere: readonly NextCampaign[],
  now: Instant,
): readonly ViewContext[] {
  const built = campaigns.map(({ site, links }): NextCampaign => ({ site, home: links.home }));
  const next = new Map(
    campaignsByPlace([...built, ...elsewhere]).flatMap((place) =>
      place.map((own) => [own.site, nextOver(own, place, now)] as const),
    ),
  );
  return campaigns.map((own) => {
    const following = next.get(own.site);
    return following ? { ...own, next: following } : own;
  });
}

/** The campaign that follows one at its place, as the days of all of them pass. */
function nextOver(
  own: NextCampaign,
  place: readonly NextCampaign[],
  now: Instant,
): Moments<NextCampaign | undefined> | undefined {
  if (place.length < 2) return undefined;
  const turns = place.flatMap(({ site }) => phaseTurns(site.campaign.window));
  const homes = momentsOf(turns, now, (at) => nextCampaign(own, place, at)?.home);
  return mapOver(homes, (home) => place.find((each) => each.home === home));
}
