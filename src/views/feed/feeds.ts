import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { lastMove } from '#domain/activity/changes.ts';
import { activityNews, type NewsDays, noticeDay } from '#domain/activity/news.ts';
import { isCancelled, isPostponed } from '#domain/activity/offer.ts';
import { isHeldIn } from '#domain/activity/regions.ts';
import { markedTitle, type TitleMark } from '#domain/activity/title-marks.ts';
import { campaignPlaceName, campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { NoticeNode } from '#domain/campaign/site.ts';
import { correctionsOf } from '#domain/notice/corrections.ts';
import { activitiesUnder } from '#domain/programme/tree.ts';
import { type Instant, instantAt } from '#domain/time/instant.ts';
import type { Programme, Region } from '#schemas/campaign.ts';
import { admissionFact } from '../activity/admission-text.ts';
import { placeText } from '../activity/place.ts';
import { whenText } from '../activity/when-text.ts';
import { shortDay } from '../format/date.ts';
import { campaignSummary } from '../home/campaign-summary.ts';
import { originalView, wordingText } from '../notice/wording.ts';
import { absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type Feed, type FeedEntry, feedOf } from './feed.ts';

/** The feed of a campaign: its notices and activities. */
export function campaignFeed(context: ViewContext): Feed {
  const { site, links } = context;
  return feedOf(
    {
      title: campaignTitle(context.site.campaign),
      description: campaignSummary(site.campaign),
      home: links.home,
      author: feedAuthor(context),
      files: links.feed,
    },
    [...site.notices.map((node) => noticeEntry(node, context)), ...activityEntries(site.activities, context)],
    context,
  );
}

/** The feed of a county or zone: its activities. */
export function regionFeed(region: Region, context: ViewContext): Feed {
  const { site, links } = context;
  const title = `${region.name} · ${campaignTitle(context.site.campaign)}`;
  const activities = site.activities.filter((node) => isHeldIn(node, region.id));
  return feedOf(
    {
      title,
      description: `${region.name}的活动`,
      home: links.region(region.id),
      author: feedAuthor(context),
      files: (ending) => links.regionFeed(region.id, ending),
    },
    activityEntries(activities, context),
    context,
  );
}

/** The feed of a programme: its founding notice and its activities. */
export function programmeFeed(programme: Programme, context: ViewContext): Feed {
  const { site, links } = context;
  const { id, name, summary, source } = programme;
  const notices = site.notices.filter((notice) => notice.id === source.notice);
  const activities = activitiesUnder(programme, site.campaign.programmes, site.activities);
  return feedOf(
    {
      title: `${name} · ${campaignTitle(context.site.campaign)}`,
      description: summary ?? `${name}的活动`,
      home: links.programme(id),
      author: feedAuthor(context),
      files: (ending) => links.programmeFeed(id, ending),
    },
    [...notices.map((node) => noticeEntry(node, context)), ...activityEntries(activities, context)],
    context,
  );
}

/** Author of a campaign's feeds. */
export const feedAuthor = ({ site }: ViewContext): string =>
  site.campaign.footer.organizer ?? site.issuers[0]?.organization.name ?? campaignPlaceName(site.campaign);

/** A notice as a feed entry. */
export function noticeEntry(node: NoticeNode, context: ViewContext): FeedEntry {
  const { id, notice } = node;
  const url = absolute(context.address, context.links.notice(id));
  const published = noticeDay(node);
  const original = originalView(node, context);
  const corrections = correctionsOf(notice);
  return {
    id: url,
    url,
    title: notice.title,
    summary: [
      ...corrections.map(({ on, note }) => `${shortDay(on)}更正：${note}`),
      notice.summary,
      wordingText(notice),
      original && `原文：${original.address}`,
    ]
      .filter(Boolean)
      .join('\n'),
    ...moments({ published, updated: corrections[0]?.on ?? published }, context.now),
    categories: ['通知'],
  };
}

const activityEntries = (activities: readonly ActivityNode[], context: ViewContext): readonly FeedEntry[] =>
  activities.map((node) => activityEntry(node, context));

const placeSentence = (node: ActivityNode): string => {
  const place = placeText(node);
  return place && `地点：${place}。`;
};

function activityEntry(node: ActivityNode, { address, links, site, now }: ViewContext): FeedEntry {
  const { id, activity } = node;
  const url = absolute(address, links.activity(id));
  return {
    id: url,
    url,
    title: markedTitle(activity.name, marks(node)),
    summary: [
      ...(activity.sample ? ['示例数据，不是真实的活动。'] : []),
      ...latestChange(node),
      activity.summary,
      `时间：${whenText(node.sessions)}。${placeSentence(node)}${admissionText(node)}`,
    ].join('\n'),
    ...moments(activityNews(node, site.notices), now),
    categories: [activity.type, ...node.programmes.map(({ name }) => name)],
    picture: absolute(address, links.poster(id)),
  };
}

/** Admission, if stated. */
function admissionText({ activity }: ActivityNode): string {
  const fact = admissionFact(activity);
  return fact === undefined ? '' : `谁能来：${fact}。`;
}

const marks = (node: ActivityNode): readonly (TitleMark | false)[] => [
  node.activity.sample && 'sample',
  isCancelled(node) && 'cancelled',
  isPostponed(node) && 'postponed',
  !isCancelled(node) && lastMove(node) !== undefined && 'moved',
];

function latestChange({ activity }: ActivityNode): readonly string[] {
  const last = [...activity.changes].sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  return last ? [`${shortDay(last.on)}变更：${last.note}${/[。！？]$/u.test(last.note) ? '' : '。'}`] : [];
}

/** Atom requires a date: fall back to the build time only when the content has none. */
const moments = ({ published, updated }: NewsDays, now: Instant): Pick<FeedEntry, 'published' | 'updated'> => ({
  published: published === undefined ? undefined : instantAt(published),
  updated: updated === undefined ? now : instantAt(updated),
});
