import type { AudienceSlug, TopicSlug, TypeSlug } from '#domain/activity/slugs.ts';
import { posterSizeFiles } from '#domain/campaign/poster-sizes.ts';
import type { Day } from '#domain/time/instant.ts';
import type { PosterSize } from '#schemas/poster.ts';

/** Where a build will be served. */
export interface Address {
  /** Scheme and host, no trailing slash: `https://kepu.example`. */
  readonly origin: string;
  /** Path of the site on that host, with leading and trailing slash: `/` or `/kpr/`. */
  readonly base: string;
  /** True when one campaign is built alone at the root, without hub. */
  readonly alone: boolean;
}

/** Addresses of one campaign's pages and files: paths from the host's root, always with `base`. */
export interface CampaignLinks extends ReturnType<typeof campaignLinks> {}

/** The endings of a feed's files: Atom, RSS, JSON Feed. */
export const feedEndings = ['xml', 'rss', 'json'] as const;
export type FeedEnding = (typeof feedEndings)[number];

/** The path of a feed in each of its formats. */
export type FeedPath = (ending: FeedEnding) => string;

/** What posters are gathered by; the names stand in addresses. */
export type PosterSetKind = 'days' | 'regions' | 'organizations' | 'programmes';

/** The worker that keeps pages: at the base, for it reaches what lies below itself. */
export const workerPath = ({ base }: Pick<Address, 'base'>): string => `${base}service-worker.js`;

/** Addresses of the hub's pages and feed; a campaign built alone has no hub that they could lead to. */
export const hubLinks = ({ base }: Address) => ({
  home: base,
  notices: `${base}notices/`,
  changes: `${base}changes/`,
  search: `${base}search/`,
  about: `${base}about/`,
  accessibility: `${base}accessibility/`,
  sitemap: `${base}sitemap/`,
  openData: `${base}open-data/`,
  llms: `${base}llms.txt`,
  ...installLinks(base),
  feed: (ending: FeedEnding) => `${base}feed.${ending}`,
});

/** Addresses of the hub. */
export interface HubLinks extends ReturnType<typeof hubLinks> {}

/** The addresses of design.md, section 3, for one campaign. */
export function campaignLinks({ base, alone }: Address, campaignId: string) {
  const home = alone ? base : `${base}${campaignId}/`;
  return {
    home,
    schedule: `${home}schedule/`,
    day: (day: Day) => `${home}schedule/${day}/`,
    week: (firstDay: Day) => `${home}schedule/weeks/${firstDay}/`,
    scheduleVenues: `${home}schedule/venues/`,
    activities: `${home}activities/`,
    activity: (id: string) => `${home}activities/${id}/`,
    activityCalendar: (id: string) => `${home}activities/${id}.ics`,
    sessionCalendar: (activity: string, session: string) => `${home}activities/${activity}/${session}.ics`,
    venues: `${home}venues/`,
    venue: (id: string) => `${home}venues/${id}/`,
    routes: `${home}routes/`,
    route: (id: string) => `${home}routes/${id}/`,
    resources: `${home}resources/`,
    resource: (id: string) => `${home}resources/${id}/`,
    organizations: `${home}organizations/`,
    organization: (id: string) => `${home}organizations/${id}/`,
    regions: `${home}regions/`,
    region: (id: string) => `${home}regions/${id}/`,
    programmes: `${home}programmes/`,
    programme: (id: string) => `${home}programmes/${id}/`,
    types: `${home}types/`,
    type: (slug: TypeSlug) => `${home}types/${slug}/`,
    topics: `${home}topics/`,
    topic: (slug: TopicSlug) => `${home}topics/${slug}/`,
    audiences: `${home}audiences/`,
    audience: (slug: AudienceSlug) => `${home}audiences/${slug}/`,
    ...noticeLinks(`${home}notices/`),
    media: (file: string) => `${home}media/${encodeURIComponent(file)}`,
    smallMedia: (file: string) => `${home}media/small/${encodeURIComponent(file)}.jpg`,
    ...posterLinks(home),
    search: `${home}search/`,
    mine: `${home}mine/`,
    changes: `${home}changes/`,
    review: `${home}review/`,
    embed: `${home}embed/`,
    ...subscriptionLinks(home),
    openData: `${home}open-data/`,
    openTable: (id: string, ending: string) => `${home}open-data/${id}.${ending}`,
    ...organizeLinks(`${home}organize/`),
    scheduleJson: `${home}schedule.json`,
    llms: `${home}llms.txt`,
    about: `${home}about/`,
    accessibility: `${home}accessibility/`,
    sitemap: `${home}sitemap/`,
    ...installLinks(home),
  };
}

/** Notices, and what comes with them. */
const noticeLinks = (home: string) => ({
  notices: home,
  notice: (id: string) => `${home}${id}/`,
  attachment: (notice: string, id: string) => `${home}${notice}/${id}/`,
  /** `name` as FormFile has it. */
  formFile: (notice: string, id: string, name: string, ending: string) => `${home}${notice}/${id}/${name}.${ending}`,
  guideFile: (notice: string, id: string) => `${home}${notice}/${id}/guide.pdf`,
});

/** What a device needs to put a site among its applications, and what it shows there for pages that it has not. */
const installLinks = (home: string) => ({
  offline: `${home}offline/`,
  manifest: `${home}manifest.json`,
  icon: (file: string) => `${home}${file}`,
});

/** What one can subscribe to. */
const subscriptionLinks = (home: string) => ({
  calendar: `${home}calendar.ics`,
  calendars: `${home}calendars/`,
  feedCalendar: (feed: string) => `${home}calendars/${feed}.ics`,
  feed: (ending: FeedEnding) => `${home}feed.${ending}`,
  changeFeed: (ending: FeedEnding) => `${home}feeds/changes.${ending}`,
  regionFeed: (id: string, ending: FeedEnding) => `${home}feeds/region-${id}.${ending}`,
  programmeFeed: (id: string, ending: FeedEnding) => `${home}feeds/programme-${id}.${ending}`,
});

/** Organizers' pages and files. */
const organizeLinks = (home: string) => ({
  organize: home,
  fillings: `${home}activities/`,
  filling: (id: string) => `${home}activities/${id}/`,
  fillingJson: (id: string) => `${home}activities/${id}.json`,
  recommendation: `${home}recommendation/`,
  sources: `${home}sources/`,
  summaries: `${home}summaries/`,
  /** `name` as SummaryFile has it. */
  summary: (name: string) => `${home}summaries/${name}.docx`,
  deadlines: `${home}deadlines/`,
  deadlineCalendar: (feed: string) => `${home}deadlines/${feed}.ics`,
  targets: `${home}targets/`,
  targetTable: (table: string, ending: string) => `${home}targets/${table}.${ending}`,
});

const posterLinks = (home: string) => ({
  poster: (id: string) => `${home}activities/${id}/poster.png`,
  posterJpeg: (id: string) => `${home}activities/${id}/poster.jpg`,
  posterIn: (id: string, size: PosterSize) => `${home}activities/${id}/${posterSizeFiles[size]}`,
  posters: `${home}posters/`,
  posterRules: `${home}posters/rules/`,
  posterSet: (kind: PosterSetKind, id: string) => `${home}posters/${kind}/${id}/`,
  /** Of a set, or of the whole campaign. */
  posterZip: (set?: { readonly kind: PosterSetKind; readonly id: string }) =>
    `${home}posters/${set ? `${set.kind}/${set.id}` : 'all'}.zip`,
});

/**
 * The path of the version in Traditional characters of a campaign's page; undefined for what has none. The search finds by
 * either script, and the names of its filters are keys of its index; what organizers copy goes to authorities.
 */
export function traditionalPath(
  { home, search, organize }: Pick<CampaignLinks, 'home' | 'search' | 'organize'>,
  path: string,
): string | undefined {
  if (!path.endsWith('/') || path === search || path.startsWith(organize)) return undefined;
  return `${home}zh-hant/${path.slice(home.length)}`;
}

/** The absolute address of a path, for canonical links, QR codes and calendars. */
export const absolute = ({ origin }: Address, path: string): string => `${origin}${path}`;
