import { filledPath, isFixed, type PageRule, type PathParams } from '#domain/site/page-rule.ts';
import { type feedEndings, type SitePlan, sitePlan } from '#domain/site/plan.ts';
import { ruleOf } from '#domain/site/planned-files.ts';

/** Where a build will be served. */
export interface Address {
  /** Scheme and host, no trailing slash: `https://kepu.example`. */
  readonly origin: string;
  /** Path of the site on that host, with leading and trailing slash: `/` or `/kpr/`. */
  readonly base: string;
  /** True when one campaign is built alone at the root, without hub. */
  readonly alone: boolean;
}

/** The path of a page, or what gives it from the parameters of its address, in their order. */
type Link<Path extends string> = PathParams<Path> extends [] ? string : (...params: PathParams<Path>) => string;

/** Addresses of one campaign's pages and files: paths from the host's root, always with `base`. */
export type CampaignLinks = { readonly [Page in keyof SitePlan]: Link<SitePlan[Page]['path']> };

/** Addresses of the hub's pages and files; a campaign built alone has no hub that they could lead to. */
export type HubLinks = {
  readonly [Page in keyof SitePlan as SitePlan[Page] extends { readonly hub: true }
    ? Page
    : never]: CampaignLinks[Page];
};

/** Atom, RSS, JSON Feed. */
export type FeedEnding = (typeof feedEndings)[number];

/** The path of a feed in each of its formats. */
export type FeedPath = (ending: FeedEnding) => string;

/** The worker that keeps pages: at the base, for it reaches what lies below itself. */
export const workerPath = ({ base }: Pick<Address, 'base'>): string => `${base}service-worker.js`;

/** The addresses of the plan, for one campaign. */
export const campaignLinks = ({ base, alone }: Address, campaignId: string): CampaignLinks =>
  linksBelow(alone ? base : `${base}${campaignId}/`, () => true) as CampaignLinks;

/** The addresses of the plan, for the hub. */
export const hubLinks = ({ base }: Address): HubLinks => linksBelow(base, ({ hub }) => hub === true) as HubLinks;

const linksBelow = (home: string, isPart: (rule: PageRule) => boolean) =>
  Object.fromEntries(
    Object.entries(sitePlan)
      .filter(([, rule]) => isPart(rule))
      .map(([page, { path }]: readonly [string, PageRule]) => [
        page,
        isFixed(path) ? home + path : (...params: readonly string[]) => home + filledPath(path, params),
      ]),
  );

/**
 * The path of the version in Traditional characters of a campaign's page; undefined for what has none. The search finds by
 * either script, and the names of its filters are keys of its index; what organizers copy goes to authorities.
 */
export function traditionalPath({ home }: Pick<CampaignLinks, 'home'>, path: string): string | undefined {
  const below = path.slice(home.length);
  if (!path.startsWith(home) || !(below === '' || below.endsWith('/'))) return undefined;
  return ruleOf(below)?.traditional === false ? undefined : `${home}zh-hant/${below}`;
}

/** The absolute address of a path, for canonical links, QR codes and calendars. */
export const absolute = ({ origin }: Address, path: string): string => `${origin}${path}`;
