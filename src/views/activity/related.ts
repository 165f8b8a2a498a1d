import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { relatedActivities } from '#domain/activity/related.ts';
import { partOver, spansOf } from '#domain/time/moments.ts';
import type { ViewContext } from '../site/view-context.ts';
import { activityTicket, withoutFacets } from '../ticket/ticket.ts';
import type { TicketList } from '../ticket/ticket-lists.ts';

/** Activities like this one, those to go to as long as there are any; undefined when there are none. */
export function relatedList(node: ActivityNode, context: ViewContext): TicketList | undefined {
  const { activities, moments } = relatedActivities(node, context.site.activities, context.now);
  if (activities.length === 0) return undefined;
  const titles = partOver(moments, ({ toGo }) => ({ title: toGo ? '还可以去' : '相近的活动', note: undefined }));
  return {
    ...titles[0].value,
    titles,
    link: undefined,
    tickets: activities.map((other) => ({
      ...withoutFacets(activityTicket(other, context)),
      shown: spansOf(moments, ({ listed }) => listed.includes(other.id)),
    })),
  };
}
