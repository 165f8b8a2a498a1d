import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { isCancelled, isForPublic, isOver } from '#domain/activity/offer.ts';
import type { CampaignPhase } from '#domain/campaign/phase.ts';
import { activityCount, occurrenceCount } from '#domain/schedule/counts.ts';
import { isContinuing } from '#domain/schedule/occurrences.ts';
import type { Day } from '#domain/time/instant.ts';
import { countText } from '../format/count-text.ts';
import { dayWithWeekday } from '../format/date.ts';
import type { CampaignDays } from '../schedule/days.ts';
import type { ViewContext } from '../site/view-context.ts';
import { activityTicket, occurrenceTicket } from '../ticket/ticket.ts';
import type { TicketList } from '../ticket/ticket-lists.ts';

/**
 * Before the campaign: the first day with sessions. During: today and the next day with sessions. After: recaps.
 * Highlights follow in every phase. What is not for the public is not recommended.
 */
export function homeLists(context: ViewContext, days: CampaignDays, phase: CampaignPhase): readonly TicketList[] {
  const highlights = highlightList(context, phase);
  switch (phase.kind) {
    case 'before':
      return [...dayList(context, days, days.window.find(({ count }) => count > 0)?.day, '第一天'), ...highlights];
    case 'during': {
      const next = [...days.window, ...days.outside].find(({ day, href }) => href && day > phase.today);
      return [...dayList(context, days, phase.today), ...dayList(context, days, next?.day), ...highlights];
    }
    case 'after':
      return [...recapList(context), ...highlights];
    default:
      return phase satisfies never;
  }
}

/** The default title is the date: it stays true on a page that is not rebuilt daily; a script marks today. */
function dayList(context: ViewContext, days: CampaignDays, day: Day | undefined, title?: string): TicketList[] {
  const occurrences = (day && days.occurrences.get(day)) || [];
  const open = occurrences.filter(({ node }) => isForPublic(node.activity));
  if (day === undefined || open.length === 0) return [];
  // Single-day occurrences precede those that continue over several days.
  const shown = [...open].sort((a, b) => Number(isContinuing(a)) - Number(isContinuing(b))).slice(0, 4);
  return [
    {
      title: title ?? dayWithWeekday(day),
      note: title && dayWithWeekday(day),
      day,
      link: { href: context.links.day(day), label: `全部 ${countText(occurrenceCount(occurrences), '场')}` },
      tickets: shown.map((occurrence) => occurrenceTicket(occurrence, context)),
    },
  ];
}

/**
 * Before and during the campaign: highlights that are not over. Afterwards: highlights that took place and have no
 * recap.
 */
function highlightList(context: ViewContext, phase: CampaignPhase): TicketList[] {
  const isShown = (node: ActivityNode) =>
    phase.kind === 'after' ? !isCancelled(node) && !node.activity.recap : !isOver(node, context.now);
  const nodes = context.site.activities.filter(
    (node) => node.activity.highlight && isForPublic(node.activity) && isShown(node),
  );
  return ticketList(nodes, context, phase.kind === 'after' ? '看点' : '别错过', undefined);
}

function recapList(context: ViewContext): TicketList[] {
  const nodes = context.site.activities.filter(({ activity }) => activity.recap !== undefined).slice(0, 5);
  return ticketList(nodes, context, '活动回顾', undefined);
}

function ticketList(nodes: readonly ActivityNode[], context: ViewContext, title: string, note: string | undefined) {
  const link = {
    href: context.links.activities,
    label: `全部 ${countText(activityCount(context.site.activities), '项', '活动')}`,
  };
  return nodes.length === 0 ? [] : [{ title, note, link, tickets: nodes.map((node) => activityTicket(node, context)) }];
}
