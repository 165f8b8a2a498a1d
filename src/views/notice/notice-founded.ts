import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { NoticeNode } from '#domain/campaign/site.ts';
import { activitiesUnder } from '#domain/programme/tree.ts';
import { activityCount } from '#domain/schedule/counts.ts';
import { countText } from '../format/count-text.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ChipView } from '../ticket/chips.ts';
import { daysText } from '../ticket/days-text.ts';
import { changedStatus } from '../ticket/status.ts';
import type { StatusView } from '../ticket/status-words.ts';

/** The programmes founded by a notice, and the activities under it. */
export interface FoundedView {
  readonly programmes: readonly ChipView[];
  /** `57 项活动（含 50 项示例）`; empty when there are none. */
  readonly count: string;
  /** The first ones; all others are on the pages of their programmes. */
  readonly activities: readonly (LinkView & { readonly when: string; readonly status: StatusView | undefined })[];
  /** Leads to all activities, where not all are listed. */
  readonly more: LinkView | undefined;
}

const mostActivities = 100;

export function foundedView(
  { programmes }: NoticeNode,
  activities: readonly ActivityNode[],
  context: ViewContext,
): FoundedView {
  const { site, links } = context;
  return {
    programmes: programmes.map((programme) => ({
      href: links.programme(programme.id),
      label: programme.name,
      count: activitiesUnder(programme, site.campaign.programmes, site.activities).length,
    })),
    count: activities.length === 0 ? '' : countText(activityCount(activities), '项', '活动'),
    activities: activities.slice(0, mostActivities).map((node) => ({
      href: links.activity(node.id),
      label: node.activity.name,
      when: daysText(node.sessions),
      status: changedStatus(node),
    })),
    more:
      activities.length > mostActivities
        ? { href: links.activities, label: `另有 ${activities.length - mostActivities} 项，在全部活动里` }
        : undefined,
  };
}
