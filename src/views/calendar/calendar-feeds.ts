import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { lastEnds } from '#domain/activity/ends.ts';
import { audienceGroups } from '#domain/activity/groups.ts';
import { isOver } from '#domain/activity/offer.ts';
import { isHeldIn } from '#domain/activity/regions.ts';
import type { AudienceSlug } from '#domain/activity/slugs.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { activitiesUnder } from '#domain/programme/tree.ts';
import { momentsOf } from '#domain/time/moments.ts';
import type { Programme, Region } from '#schemas/campaign.ts';
import { equalLinks, type TimedLink } from '../format/timed-links.ts';
import type { LinkView } from '../site/frame.ts';
import { type Address, absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';

/** A calendar to subscribe to: a subset of a campaign's activities, cancelled and postponed ones included. */
export interface CalendarFeed {
  /** For example `region-yuanzhou`. */
  readonly id: string;
  /** Name shown in the subscriber's calendar program. */
  readonly name: string;
  /** Short label within the campaign: `原州区`. */
  readonly label: string;
  /** Path of the calendar file. */
  readonly path: string;
  /** Path of the page that lists the same activities. */
  readonly page: string;
  readonly activities: readonly ActivityNode[];
}

/** All activities of the campaign. */
export function campaignFeed(context: ViewContext): CalendarFeed {
  const { site, links } = context;
  return {
    id: 'all',
    name: campaignTitle(context.site.campaign),
    label: '全部活动',
    path: links.calendar,
    page: links.home,
    activities: site.activities,
  };
}

/** The activities in one county or zone. */
export function regionFeed({ id, name }: Region, context: ViewContext): CalendarFeed {
  const { site, links } = context;
  const activities = site.activities.filter((node) => isHeldIn(node, id));
  return partFeed(`region-${id}`, name, { activities, page: links.region(id) }, context);
}

/**
 * The activities that suit one audience.
 * @throws when no audience has the slug
 */
export function audienceFeed(slug: AudienceSlug, context: ViewContext): CalendarFeed {
  const { site, links } = context;
  const group = audienceGroups(site.activities).find((each) => each.slug === slug);
  if (!group) throw new Error(`No audience with slug ${slug}`);
  const { name, forEveryone } = group;
  const activities = site.activities.filter((node) => group.activities.includes(node) || forEveryone.includes(node));
  return partFeed(`audience-${slug}`, name, { activities, page: links.audience(slug) }, context);
}

/** The activities of a programme and its descendants. */
export function programmeFeed(programme: Programme, context: ViewContext): CalendarFeed {
  const { site, links } = context;
  const { id, name } = programme;
  const activities = activitiesUnder(programme, site.campaign.programmes, site.activities);
  return partFeed(`programme-${id}`, name, { activities, page: links.programme(id) }, context);
}

const partFeed = (
  id: string,
  label: string,
  content: Pick<CalendarFeed, 'activities' | 'page'>,
  context: ViewContext,
): CalendarFeed => ({
  id,
  name: `${campaignTitle(context.site.campaign)}·${label}`,
  label,
  path: context.links.feedCalendar(id),
  ...content,
});

/**
 * The feeds of the campaign's regions, audiences and programmes. Includes feeds without activities: their file exists
 * before the first activity is added.
 */
export function partFeeds(context: ViewContext) {
  const { regions, programmes } = context.site.campaign;
  return {
    regions: regions.map((region) => regionFeed(region, context)),
    audiences: audienceGroups([]).map(({ slug }) => audienceFeed(slug, context)),
    programmes: programmes.map((programme) => programmeFeed(programme, context)),
  };
}

/**
 * Links of a feed: subscription, and download for programs that do not support `webcal:`. When all activities are over,
 * only the download remains. Empty for a feed without activities.
 */
export const feedLinks = (feed: CalendarFeed, context: ViewContext, over = equalLinks): readonly TimedLink[] =>
  over(momentsOf(lastEnds(feed.activities), context.now, (now) => feedLinksNow(feed, { ...context, now })));

/** The links of a feed at the context's `now`. */
export function feedLinksNow({ activities, path }: CalendarFeed, { address, now }: ViewContext): readonly LinkView[] {
  if (activities.length === 0) return [];
  const over = activities.every((node) => isOver(node, now));
  return [...(over ? [] : [{ href: webcal(address, path), label: '订阅日历' }]), { href: path, label: '下载日历文件' }];
}

/** The `webcal:` URL of a file: it makes calendar programs subscribe. */
const webcal = (address: Address, path: string): string => absolute(address, path).replace(/^https?:/u, 'webcal:');
