import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { activityCount } from '#domain/schedule/counts.ts';
import { allFeatures, type Feature, featuresOf } from '#domain/schedule/row-facets.ts';
import { countText } from '../format/count-text.ts';
import { campaignFrame } from '../site/frame.ts';
import { countFigure } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ChipGroup } from '../ticket/chips.ts';
import { featureNames } from '../ticket/feature-words.ts';
import { type ListPageView, listFilters, nothingListed } from '../ticket/list-page.ts';
import { activityLists, type RowList, shownPart } from '../ticket/ticket-lists.ts';

/** Features that have a page: all five. */
export const featurePages: readonly Feature[] = allFeatures;

/**
 * The activities with one feature: 没有台阶, 免费.
 * @param number of the part, from 1
 */
export function featureView(feature: Feature, context: ViewContext, number = 1): ListPageView {
  const { site, links } = context;
  const activities = site.activities.filter((node) => has(node, feature));
  const [lists, path] = [featureLists(feature, context), links.feature(feature)];
  const { tickets, place, parts } = shownPart(lists, { number, path });
  const title = `${featureNames[feature]}的活动`;
  return {
    frame: campaignFrame(context, {
      title,
      description: `${campaignShortName(site.campaign)}${title}共 ${countText(activityCount(activities), '项')}。`,
      path,
      part: place,
      section: 'activities',
      trail: [{ label: '活动', href: links.activities }, { label: featureNames[feature] }],
      indexable: activities.length > 0,
    }),
    head: { title: [title], lead: leads[feature], figure: countFigure(activities.length, '项活动') },
    calendars: [],
    siblings: featureChips(context, feature),
    filters: listFilters(lists, { path, scope: { with: [feature] }, number, parts }, context),
    lists: tickets,
    parts,
    empty: activities.length === 0 ? nothingListed(links.activities) : undefined,
  };
}

/** The activities with one feature, on all parts of its page. */
export const featureLists = (feature: Feature, context: ViewContext): readonly RowList[] =>
  activityLists(
    '日期已定',
    context.site.activities.filter((node) => has(node, feature)),
    context,
  );

/** The features that some activity has, and the current one. */
export function featureChips({ site, links }: ViewContext, current?: Feature): ChipGroup {
  const chips = allFeatures.map((feature) => ({
    href: links.feature(feature),
    label: featureNames[feature],
    count: site.activities.filter((node) => has(node, feature)).length,
    current: feature === current,
  }));
  return { legend: '只看', chips: chips.filter(({ count, current }) => count > 0 || current) };
}

const has = (node: ActivityNode, feature: Feature): boolean =>
  featuresOf(node, speakingSessions(node.sessions)).includes(feature);

/** From which field each list is made. */
const leads: Readonly<Record<Feature, string>> = {
  public: '这里只列写明公众可以参加的活动；没有写的，问一问主办单位。',
  'walk-in': '这里只列写明不用预约的活动。有的活动只有几场不用预约，以活动页为准。',
  free: '这里只列写明免费的活动；没有写费用的没有列。',
  online: '这里列有线上场次的活动。',
  'step-free': '这里只列场馆登记了“无台阶进出”的活动；没有登记的场馆没有列。',
};
