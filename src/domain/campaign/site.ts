import type { Campaign, Deadline, Programme, Region } from '#schemas/campaign.ts';
import type { Notice } from '#schemas/notice.ts';
import type { Route } from '#schemas/route.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import type { Target } from '#schemas/target.ts';
import type { ActivityNode, OrganizationNode, VenueNode } from '../activity/activity-node.ts';
import { type PassportNode, resolvePassport } from '../passport/passport-node.ts';
import { type ResourceNode, resolveResources } from '../resource/resource-node.ts';
import type { RouteNode } from '../route/route-node.ts';
import type { CampaignContent, Entry } from './content.ts';
import { type Lookups, lookups } from './lookups.ts';
import { resolveActivities, resolveDrafts } from './resolve-activities.ts';
import { rulesetIdOf, rulesetOf } from './ruleset-of.ts';

export interface NoticeNode {
  readonly id: string;
  readonly notice: Notice;
  readonly issuers: readonly OrganizationNode[];
  readonly sealedBy: OrganizationNode | undefined;
  /** Number of letters, Han characters and digits in the body. */
  readonly length: number;
  /** `deadlines`, `targets`, `programmes`: the parts of the campaign that cite this notice as their source. */
  readonly deadlines: readonly Deadline[];
  readonly targets: readonly Target[];
  readonly programmes: readonly Programme[];
}

/** One campaign with its references resolved; every list has a stable order. */
export interface CampaignSite {
  /** `<city>-<year>`. */
  readonly id: string;
  readonly campaign: Campaign;
  /** The platform's rules; undefined for a campaign without a platform. */
  readonly ruleset: Ruleset | undefined;
  /** Sorted by first session, undated activities last. */
  readonly activities: readonly ActivityNode[];
  /** Never published. */
  readonly drafts: readonly ActivityNode[];
  /** Newest first; undated ones last. */
  readonly notices: readonly NoticeNode[];
  readonly venues: readonly VenueNode[];
  readonly organizations: readonly OrganizationNode[];
  readonly issuers: readonly OrganizationNode[];
  /** Sorted by id. */
  readonly routes: readonly RouteNode[];
  /** Sorted by id. */
  readonly resources: readonly ResourceNode[];
  /** 集章打卡; undefined for a campaign without one. */
  readonly passport: PassportNode | undefined;
}

/** A campaign with a platform: the filling-in assistant, 推优 and poster rules exist for it alone. */
export interface RuledSite extends CampaignSite {
  readonly ruleset: Ruleset;
}

/**
 * Resolves the references of checked content.
 * @throws Error when a reference or the ruleset is missing: the content check runs first.
 */
export function resolveCampaign(content: CampaignContent, rulesets: readonly Entry<Ruleset>[]): CampaignSite {
  const campaign = content.campaign.data;
  const ruleset = rulesetOf(campaign, rulesets);
  if (!ruleset && campaign.ruleset !== undefined) throw new Error(`No ruleset ${rulesetIdOf(campaign)}`);
  const organizations = content.organizations.map(({ id, data }) => ({ id, organization: data }));
  const regionById = new Map(campaign.regions.map((region): [string, Region] => [region.id, region]));
  const venues = content.venues.map(({ id, data }) => ({
    id,
    venue: data,
    region: data.region === undefined ? undefined : regionById.get(data.region),
  }));
  const find = lookups(campaign, organizations, venues);
  const routes = content.routes.map((entry) => resolveRoute(entry, find));
  return {
    id: content.id,
    campaign,
    ruleset,
    activities: resolveActivities(content.activities, find),
    drafts: resolveDrafts(content.activities, find),
    notices: resolveNotices(content.notices, campaign, find),
    venues,
    organizations,
    issuers: campaign.issuers.map(find.organization),
    routes,
    resources: resolveResources(content.resources, routes, find),
    passport: campaign.passport && resolvePassport(campaign.passport, routes, find),
  };
}

function resolveNotices(entries: readonly Entry<Notice>[], campaign: Campaign, find: Lookups): readonly NoticeNode[] {
  const date = ({ notice }: NoticeNode) => notice.issuedOn ?? notice.printedOn ?? '';
  return entries
    .map(({ id, data: notice, body = '' }) => ({
      id,
      notice,
      issuers: notice.issuers.map(find.organization),
      sealedBy: notice.sealedBy === undefined ? undefined : find.organization(notice.sealedBy),
      length: body.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
      deadlines: campaign.deadlines.filter(({ source }) => source.notice === id),
      targets: campaign.targets.filter(({ source }) => source.notice === id),
      programmes: campaign.programmes.filter(({ source }) => source.notice === id),
    }))
    .sort((a, b) => (date(a) === date(b) ? (a.id < b.id ? -1 : 1) : date(a) < date(b) ? 1 : -1));
}

const resolveRoute = ({ id, data: route }: Entry<Route>, find: Lookups): RouteNode => ({
  id,
  route,
  stops: route.stops.map(({ venue, minutes, note, next }) => ({ venue: find.venue(venue), minutes, note, next })),
  programmes: route.programmes.map(find.programme),
});
