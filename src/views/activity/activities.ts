import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { activityCount } from '#domain/schedule/counts.ts';
import { countText } from '../format/count-text.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { PartsView } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type ChipGroup, topicChips } from '../ticket/chips.ts';
import { type FilterGroup, type RowsSource, rowFilters, rowsSource } from '../ticket/filters.ts';
import { activityListsByDay, type RowList, shownPart, type TicketList } from '../ticket/ticket-lists.ts';

export interface ActivitiesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly count: number;
  readonly topics: ChipGroup;
  readonly filters: readonly FilterGroup[];
  /** Where filters find the rows of a list in parts. */
  readonly file: RowsSource | undefined;
  readonly lists: readonly TicketList[];
  readonly parts: PartsView | undefined;
}

/** All activities, on all parts of their page. */
export const allActivityLists = (context: ViewContext): readonly RowList[] =>
  activityListsByDay(context.site.activities, context);

/**
 * All activities grouped by start day, undated ones last, with links to every narrower list.
 * @param number of the part, from 1
 */
export function activitiesView(context: ViewContext, number = 1): ActivitiesView {
  const { site, links } = context;
  const count = site.activities.length;
  const lists = allActivityLists(context);
  const { tickets, place, parts } = shownPart(lists, { number, path: links.activities });
  return {
    frame: campaignFrame(context, {
      title: '全部活动',
      description: `${campaignTitle(site.campaign)}全部 ${countText(activityCount(site.activities), '项', '活动')}，可按玩法、主题、${placeWords(site.campaign).regionInList}对象、板块和日期查找。`,
      path: links.activities,
      part: place,
      section: 'activities',
      trail: [{ label: '活动' }],
    }),
    head: {
      title: ['全部活动'],
      lead: '每项活动列在开始的那一天，多场的写着共几场；日期还没定的放在最后。',
      figure: countFigure(count, '项活动'),
    },
    count,
    topics: topicChips(context),
    filters: number === 1 ? rowFilters(lists, context) : [],
    file: parts ? rowsSource(links.activities, {}, context) : undefined,
    lists: tickets,
    parts,
  };
}
