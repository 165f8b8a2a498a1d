import { typeGroups } from '#domain/activity/groups.ts';
import { type TypeSlug, typeSlugs } from '#domain/activity/slugs.ts';
import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { activityCount } from '#domain/schedule/counts.ts';
import { countText } from '../format/count-text.ts';
import type { TypeTileView } from '../home/home.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { typeChips } from '../ticket/chips.ts';
import { type ListPageView, listFilters, nothingListed } from '../ticket/list-page.ts';
import { activityLists, type RowList, shownPart } from '../ticket/ticket-lists.ts';

export interface TypesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly tiles: readonly TypeTileView[];
}

/** The overview page of the activity types that the campaign has. */
export function typesView(context: ViewContext): TypesView {
  const { site, links } = context;
  const tiles = typeGroups(site.activities)
    .filter(({ activities }) => activities.length > 0)
    .map(({ slug, name, activities }) => ({ slug, name, href: links.type(slug), count: activities.length }));
  return {
    frame: campaignFrame(context, {
      title: '按玩法找活动',
      description: `${campaignShortName(site.campaign)}的活动类型：${tiles.map(({ name }) => name).join('、')}。`,
      path: links.types,
      section: 'activities',
      trail: [{ label: '活动', href: links.activities }, { label: '按玩法' }],
    }),
    head: {
      title: ['你想怎么玩'],
      lead: '每种玩法有自己的图形，活动页和海报上画的也是它。',
      figure: countFigure(tiles.length, '种玩法'),
    },
    tiles,
  };
}

/** Slugs that have a page: all types. */
export const typePages: readonly TypeSlug[] = Object.values(typeSlugs);

/**
 * The activities of one type.
 * @param number of the part, from 1
 * @throws when no type has the slug
 */
export function typeView(slug: TypeSlug, context: ViewContext, number = 1): ListPageView {
  const { site, links } = context;
  const { name, activities } = groupOf(slug, context);
  const [lists, path] = [typeLists(slug, context), links.type(slug)];
  const { tickets, place, parts } = shownPart(lists, { number, path });
  const count = activities.length;
  return {
    frame: campaignFrame(context, {
      title: name,
      description: `${campaignShortName(site.campaign)}的${name}活动共 ${countText(activityCount(activities), '项')}。`,
      path,
      part: place,
      section: 'activities',
      trail: [{ label: '活动', href: links.activities }, { label: '按玩法', href: links.types }, { label: name }],
      indexable: count > 0,
    }),
    head: { title: [name], lead: typeLeads[slug], figure: { kind: 'type', slug, count, unit: '项活动' } },
    calendars: [],
    siblings: typeChips(context, slug),
    filters: listFilters(lists, { path, scope: { type: [slug] }, number, parts }, context),
    lists: tickets,
    parts,
    empty: count === 0 ? nothingListed(links.activities) : undefined,
  };
}

/** The activities of one type, on all parts of its page. */
export const typeLists = (slug: TypeSlug, context: ViewContext): readonly RowList[] =>
  activityLists('日期已定', groupOf(slug, context).activities, context);

function groupOf(slug: TypeSlug, { site }: ViewContext) {
  const group = typeGroups(site.activities).find((type) => type.slug === slug);
  if (!group) throw new Error(`No type with slug ${slug}`);
  return group;
}

const typeLeads: Readonly<Record<TypeSlug, string>> = {
  exhibition: '展板、实物和模型，边走边看。',
  'hands-on': '自己动手试一试，把道理做出来。',
  consultation: '带着问题来，当面问懂行的人。',
  outreach: '走到街上、村里和学校里讲科学。',
  show: '把科学搬上台，看得见也听得到。',
  talk: '坐下来，听懂行的人讲一场。',
  'study-tour': '到现场去，一边走一边学。',
  contest: '比一比谁想得巧、做得好。',
  live: '在家打开手机就能看。',
  opening: '到开场的地方，看一场科普活动怎样开始。',
  'open-day': '平时不开的门这天打开，进去看看。',
  market: '一个个摊位逛过去，边逛边学。',
  play: '科学写成戏，演给大家看。',
  film: '灯一关，在银幕上看科学。',
  other: '不好归类，但也值得去看看。',
};
