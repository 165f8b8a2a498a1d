import { audienceGroups } from '#domain/activity/groups.ts';
import { type AudienceSlug, audienceSlugs } from '#domain/activity/slugs.ts';
import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { activityCount } from '#domain/schedule/counts.ts';
import { audienceFeed, feedLinks } from '../calendar/calendar-feeds.ts';
import { countText } from '../format/count-text.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { audienceChips, type ChipView } from '../ticket/chips.ts';
import { type ListPageView, listFilters, nothingListed } from '../ticket/list-page.ts';
import { listsOf, type RowList, shownPart } from '../ticket/ticket-lists.ts';

export interface AudiencesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly audiences: readonly ChipView[];
}

/** The overview page of audiences. */
export function audiencesView(context: ViewContext): AudiencesView {
  const { site, links } = context;
  const audiences = audienceChips(context).chips;
  return {
    frame: campaignFrame(context, {
      title: '按对象找活动',
      description: `${campaignShortName(site.campaign)}的活动适合谁：${audiences.map(({ label }) => label).join('、')}。`,
      path: links.audiences,
      section: 'activities',
      trail: [{ label: '活动', href: links.activities }, { label: '按对象' }],
    }),
    head: {
      title: ['和谁一起来'],
      lead: '一项活动可以适合好几类人；写“所有人”的，每一类里都有。',
      figure: countFigure(audiences.length, '类人'),
    },
    audiences,
  };
}

/** Slugs that have a page: all ten audiences. */
export const audiencePages: readonly AudienceSlug[] = Object.values(audienceSlugs);

/**
 * The activities that name one audience, then those for everyone.
 * @param number of the part, from 1
 * @throws when no audience has the slug
 */
export function audienceView(slug: AudienceSlug, context: ViewContext, number = 1): ListPageView {
  const { site, links } = context;
  const { activities, forEveryone, name } = groupOf(slug, context);
  const [lists, path] = [audienceLists(slug, context), links.audience(slug)];
  const { tickets, place, parts } = shownPart(lists, { number, path });
  const listed = [...activities, ...forEveryone];
  const count = listed.length;
  const title = name === '所有人' || name === '其他' ? `适合${name}` : `适合${name}的活动`;
  return {
    frame: campaignFrame(context, {
      title,
      description: `${campaignShortName(site.campaign)}面向${name}的活动共 ${countText(activityCount(listed), '项')}。`,
      path,
      part: place,
      section: 'activities',
      trail: [{ label: '活动', href: links.activities }, { label: '按对象', href: links.audiences }, { label: name }],
      indexable: count > 0,
    }),
    head: {
      title: [title],
      lead: forEveryone.length === 0 ? undefined : '先列写明了这一类人的活动，再列写“所有人”的：谁都可以去。',
      figure: countFigure(count, '项活动'),
    },
    calendars: feedLinks(audienceFeed(slug, context), context),
    siblings: audienceChips(context, slug),
    filters: listFilters(lists, { path, scope: { audience: [slug] }, number, parts }, context),
    lists: tickets,
    parts,
    empty: count === 0 ? nothingListed(links.activities) : undefined,
  };
}

/** The activities of one audience, on all parts of its page. */
export function audienceLists(slug: AudienceSlug, context: ViewContext): readonly RowList[] {
  const { activities, forEveryone, name } = groupOf(slug, context);
  return listsOf(
    [
      { title: slug === 'everyone' ? '日期已定' : `写明${name}`, activities },
      { title: '所有人都可以去', activities: forEveryone },
    ],
    context,
  );
}

function groupOf(slug: AudienceSlug, { site }: ViewContext) {
  const group = audienceGroups(site.activities).find((audience) => audience.slug === slug);
  if (!group) throw new Error(`No audience with slug ${slug}`);
  return group;
}
