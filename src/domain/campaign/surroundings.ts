import type { Instant } from '../time/instant.ts';
import { type Moments, mapOver, momentsOf } from '../time/moments.ts';
import { campaignTitle } from './campaign-names.ts';
import type { SiteContent } from './content.ts';
import { type HubNames, hubNames } from './hub-names.ts';
import { phaseTurns } from './phase.ts';
import { distinctPlaceNames } from './place-names.ts';
import { nextCampaign } from './relevance.ts';
import { campaignsByPlace } from './same-place.ts';
import type { CampaignSite } from './site.ts';

/** The campaign that follows one at its place. */
export interface NextCampaign {
  /** Full name: `固原市2024年全国科普日`. */
  readonly title: string;
  /** Its home page: a path in the same build, or a URL when the campaign is published separately. */
  readonly home: string;
}

/**
 * Everything that the pages of a campaign show about other campaigns. Pages get nothing else of them, so that an edit
 * in one campaign changes the pages of another only when it changes this.
 */
export interface Surroundings {
  readonly hub: HubNames;
  /** The place's short name; longer where the build has another place of that name. */
  readonly placeName: string;
  /** The campaign of the same place that follows this one, once this one is over, over time. */
  readonly next?: Moments<NextCampaign | undefined>;
}

export interface SurroundingsOptions {
  /** Where the build will be served. */
  readonly address: { readonly origin: string; readonly base: string };
  readonly now: Instant;
  /** Ids of the campaigns to build; all when undefined. */
  readonly chosen: readonly string[] | undefined;
  /** Path of the home of a campaign of the build. */
  readonly homeOf: (id: string) => string;
}

interface Neighbour {
  readonly site: Pick<CampaignSite, 'id' | 'campaign'>;
  readonly home: string;
}

/** The surroundings of each campaign to build, by its id, and the names of the hub. */
export function surroundingsOf(
  {
    hub,
    campaigns,
    others = [],
  }: Pick<SiteContent, 'hub' | 'others'> & {
    readonly campaigns: NonNullable<SiteContent['others']>;
  },
  { address, now, chosen, homeOf }: SurroundingsOptions,
): { readonly hub: HubNames; readonly campaigns: ReadonlyMap<string, Surroundings> } {
  const all = [...campaigns, ...others]
    .map(({ id, campaign }) => ({ site: { id, campaign: campaign.data } }))
    .sort((a, b) => (a.site.id < b.site.id ? -1 : 1));
  const isBuilt = ({ site: { id } }: (typeof all)[number]) => chosen === undefined || chosen.includes(id);
  const built = all.filter(isBuilt);
  const names = hubNames(
    hub?.data,
    built.map(({ site }) => site.campaign),
    campaignsByPlace(built).length === 1 ? built[0]?.site.campaign.city.shortName : undefined,
  );
  const placeNames = distinctPlaceNames(built);
  const elsewhere = publishedAlone(
    all.filter((each) => !isBuilt(each)),
    address,
  );
  const following = followingOf([...built.map(({ site }) => ({ site, home: homeOf(site.id) })), ...elsewhere], now);
  const entries = built.map((each): [string, Surroundings] => {
    const next = following.get(each.site.id);
    const placeName = placeNames.get(each) ?? each.site.campaign.city.shortName;
    return [each.site.id, { hub: names, placeName, ...(next ? { next } : {}) }];
  });
  return { hub: names, campaigns: new Map(entries) };
}

/** Campaigns outside the build that have a site of their own at another address. */
const publishedAlone = (
  campaigns: readonly Pick<Neighbour, 'site'>[],
  address: SurroundingsOptions['address'],
): readonly Neighbour[] =>
  campaigns.flatMap(({ site }) => {
    if (!site.campaign.deployment) return [];
    const { origin, base } = site.campaign.deployment;
    const home = new URL(`/${base}/`.replace(/\/+/gu, '/'), origin).href;
    return home === address.origin + address.base ? [] : [{ site, home }];
  });

/** The campaign that follows at its place, by the id of one that is or will be over. */
const followingOf = (
  campaigns: readonly Neighbour[],
  now: Instant,
): ReadonlyMap<string, Moments<NextCampaign | undefined>> =>
  new Map(
    campaignsByPlace(campaigns).flatMap((place) =>
      place.flatMap((own) => {
        const next = nextOver(own, place, now);
        return next ? [[own.site.id, next] as const] : [];
      }),
    ),
  );

/** The campaign that follows one at its place, as the days of all of them pass. */
function nextOver(
  own: Neighbour,
  place: readonly Neighbour[],
  now: Instant,
): Moments<NextCampaign | undefined> | undefined {
  if (place.length < 2) return undefined;
  const turns = place.flatMap(({ site }) => phaseTurns(site.campaign.window));
  const homes = momentsOf(turns, now, (at) => nextCampaign(own, place, at)?.home);
  return mapOver(homes, (home) => {
    const next = place.find((each) => each.home === home);
    return next && { title: campaignTitle(next.site.campaign), home: next.home };
  });
}
