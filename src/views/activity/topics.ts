import { topicGroups } from '#domain/activity/groups.ts';
import { type TopicSlug, topicSlugs } from '#domain/activity/slugs.ts';
import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { activityCount } from '#domain/schedule/counts.ts';
import { countText } from '../format/count-text.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type ChipView, topicChips } from '../ticket/chips.ts';
import { type ListPageView, listFilters, nothingListed } from '../ticket/list-page.ts';
import { activityLists, type RowList, shownPart } from '../ticket/ticket-lists.ts';

export interface TopicsView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly topics: readonly ChipView[];
}

/** The overview page of topics. */
export function topicsView(context: ViewContext): TopicsView {
  const { site, links } = context;
  const topics = topicChips(context).chips;
  const names = topics.map(({ label }) => label).join('、');
  return {
    frame: campaignFrame(context, {
      title: '按主题找活动',
      description: `${campaignShortName(site.campaign)}的活动讲些什么${names && `：${names}`}。`,
      path: links.topics,
      section: 'activities',
      trail: [{ label: '活动', href: links.activities }, { label: '按主题' }],
    }),
    head: {
      title: ['想看什么'],
      lead: '挑一个你好奇的。没有写主题的活动，在“全部活动”里。',
      figure: countFigure(topics.length, '个主题'),
    },
    topics,
  };
}

/** Slugs that have a page: all nine topics. */
export const topicPages: readonly TopicSlug[] = Object.values(topicSlugs);

/**
 * The activities about one topic.
 * @param number of the part, from 1
 * @throws when no topic has the slug
 */
export function topicView(slug: TopicSlug, context: ViewContext, number = 1): ListPageView {
  const { site, links } = context;
  const { name, activities } = groupOf(slug, context);
  const [lists, path] = [topicLists(slug, context), links.topic(slug)];
  const { tickets, place, parts } = shownPart(lists, { number, path });
  const count = activities.length;
  return {
    frame: campaignFrame(context, {
      title: `${name}主题的活动`,
      description: `${campaignShortName(site.campaign)}${name}主题的活动共 ${countText(activityCount(activities), '项')}。`,
      path,
      part: place,
      section: 'activities',
      trail: [{ label: '活动', href: links.activities }, { label: '按主题', href: links.topics }, { label: name }],
      indexable: count > 0,
    }),
    head: { title: [name], lead: topicLeads[slug], figure: countFigure(count, '项活动') },
    siblings: topicChips(context, slug),
    filters: listFilters(lists, { path, scope: { topic: [slug] }, number, parts }, context),
    calendars: [],
    lists: tickets,
    parts,
    empty: count === 0 ? nothingListed(links.activities) : undefined,
  };
}

/** The activities of one topic, on all parts of its page. */
export const topicLists = (slug: TopicSlug, context: ViewContext): readonly RowList[] =>
  activityLists('日期已定', groupOf(slug, context).activities, context);

function groupOf(slug: TopicSlug, { site }: ViewContext) {
  const group = topicGroups(site.activities).find((topic) => topic.slug === slug);
  if (!group) throw new Error(`No topic with slug ${slug}`);
  return group;
}

const topicLeads: Readonly<Record<TopicSlug, string>> = {
  food: '吃进嘴里的东西，怎么种、怎么做、怎么放。',
  health: '身体怎样工作，平时怎样照顾它。',
  space: '抬头看天：星星、火箭和卫星。',
  water: '水从哪里来，又到哪里去。',
  farming: '种子、土地和收成背后的道理。',
  safety: '遇到火灾、地震、触电，先做什么。',
  digital: '手机、网络、机器人和会算的机器。',
  ecology: '草木鸟兽和我们住在同一个地方。',
  'science-history': '前人怎样想明白，又怎样做成。',
};
