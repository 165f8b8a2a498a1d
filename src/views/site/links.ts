import { filledPath, isFixed, type PageRule, type PathParams } from '#domain/site/page-rule.ts';
import { type feedEndings, type SitePlan, sitePlan } from '#domain/site/plan.ts';
import { ruleOf } from '#domain/site/planned-files.ts';

/** Where a build will be served. */
export interface Address {
  /** Scheme and host, no trailing slash: `https://kepu.example`. */
  readonly origin: string;
  /** Path of the site on that host, with leading and trailing slash: `/` or `/kpr/`. */
  readonly base: string;
  /** True when one campaign is built alone at the root, without a hub. */
  readonly alone: boolean;
}

/** The path of a page, or a function from its path parameters, in their order, to the path. */
type Link<Path extends string> = PathParams<Path> extends [] ? string : (...params: PathParams<Path>) => string;

/** Paths of one campaign's pages and files: from the host's root, including `base`. */
export type CampaignLinks = { readonly [Page in keyof SitePlan]: Link<SitePlan[Page]['path']> };

/** Paths of the hub's pages and files. A campaign built alone has no hub to link to. */
export type HubLinks = {
  readonly [Page in keyof SitePlan as SitePlan[Page] extends { readonly hub: true }
    ? Page
    : never]: CampaignLinks[Page];
};

/** Atom, RSS, JSON Feed. */
export type FeedEnding = (typeof feedEndings)[number];

/** Returns the path of a feed in a format. */
export type FeedPath = (ending: FeedEnding) => string;

/**
 * Path of the service worker that caches pages. It is served at the base, because its scope is limited to paths below
 * itself.
 */
export const workerPath = ({ base }: Pick<Address, 'base'>): string => `${base}service-worker.js`;

/** Path of the licences of third-party code and fonts. */
export const licencesPath = ({ base }: Pick<Address, 'base'>): string => `${base}licences.txt`;

/** Path of the script that reads an organizer's table: one for all campaigns. */
export const tableReaderPath = ({ base }: Pick<Address, 'base'>): string => `${base}table-reader.js`;

/** The paths of the site plan, for one campaign. */
export const campaignLinks = ({ base, alone }: Address, campaignId: string): CampaignLinks =>
  linksBelow(alone ? base : `${base}${campaignId}/`, () => true) as CampaignLinks;

/** The paths of the site plan, for the hub. */
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
 * The path of a campaign page's version in Traditional characters; undefined for pages without one. The search page has
 * none: search matches either script, and its filter names are keys of the index. Organizers' pages have none: their
 * texts are copied for authorities.
 */
export function traditionalPath({ home }: Pick<CampaignLinks, 'home'>, path: string): string | undefined {
  const below = path.slice(home.length);
  if (!path.startsWith(home) || !(below === '' || below.endsWith('/'))) return undefined;
  return ruleOf(below)?.traditional === false ? undefined : `${home}zh-hant/${below}`;
}

/** The absolute URL of a path, for canonical links, QR codes and calendars. */
export const absolute = ({ origin }: Address, path: string): string => `${origin}${path}`;
