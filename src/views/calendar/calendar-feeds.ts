import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { audienceGroups } from '#domain/activity/groups.ts';
import { isOver } from '#domain/activity/offer.ts';
import type { AudienceSlug } from '#domain/activity/slugs.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { activitiesUnder } from '#domain/programme/tree.ts';
import type { Programme, Region } from '#schemas/campaign.ts';
import type { LinkView } from '../site/frame.ts';
import { type Address, absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';

/** A calendar to subscribe to: some of a campaign's activities, whatever becomes of them. */
export interface CalendarFeed {
  /** `region-yuanzhou`. */
  readonly id: string;
  /** What the reader's calendar calls it. */
  readonly name: string;
  /** What it holds, within the campaign: `原州区`. */
  readonly label: string;
  /** Path of its file. */
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
  const activities = site.activities.filter(({ region }) => region?.id === id);
  return partFeed(`region-${id}`, name, { activities, page: links.region(id) }, context);
}

/** The activities that name one audience. */
export function audienceFeed(slug: AudienceSlug, context: ViewContext): CalendarFeed {
  const { site, links } = context;
  const group = audienceGroups(site.activities).find((each) => each.slug === slug);
  if (!group) throw new Error(`No audience with slug ${slug}`);
  const { name, activities } = group;
  return partFeed(`audience-${slug}`, name, { activities, page: links.audience(slug) }, context);
}

/** The activities of a programme and of those below it. */
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

/** The feeds of the campaign's parts. Those without activities are there too: a subscriber waits for the first. */
export function partFeeds(context: ViewContext) {
  const { regions, programmes } = context.site.campaign;
  return {
    regions: regions.map((region) => regionFeed(region, context)),
    audiences: audienceGroups([]).map(({ slug }) => audienceFeed(slug, context)),
    programmes: programmes.map((programme) => programmeFeed(programme, context)),
  };
}

/**
 * How to get a feed: to subscribe, and the file for programs that do not know `webcal:`. Once all is over there is
 * nothing to wait for, and the file alone is left; none for a feed without activities.
 */
export function feedLinks({ activities, path }: CalendarFeed, { address, now }: ViewContext): readonly LinkView[] {
  if (activities.length === 0) return [];
  const over = activities.every((node) => isOver(node, now));
  return [...(over ? [] : [{ href: webcal(address, path), label: '订阅日历' }]), { href: path, label: '下载日历文件' }];
}

/** The address of a file that makes a calendar program subscribe to it. */
const webcal = (address: Address, path: string): string => absolute(address, path).replace(/^https?:/u, 'webcal:');
