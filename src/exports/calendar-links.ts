import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { hasEnded } from '#domain/activity/offer.ts';
import { sessionGroups } from '#domain/activity/session-groups.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { daysOf, instantsOf, untilOn } from '#domain/schedule/session-time.ts';
import { queryText } from '#domain/site/query-text.ts';
import { dayOf, type Instant, timeOf } from '#domain/time/instant.ts';
import { momentsOf } from '#domain/time/moments.ts';
import { equalLinks, type TimedLink } from '#views/format/timed-links.ts';
import type { LinkView } from '#views/site/frame.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { closedDaysRule, type Slot, slotOf } from './event-slot.ts';
import { eventTitle, placeLine } from './ics-text.ts';

/**
 * Returns the calendar links of each row of an activity over time, in the order of its session groups: the calendar file,
 * which a phone's own calendar opens, and a prefilled form of Outlook for the next session. (Google's cannot be reached
 * in mainland China.) Cancelled, ended and undated sessions get no links.
 */
export const calendarLinks = (node: ActivityNode, context: ViewContext): readonly (readonly TimedLink[])[] =>
  sessionGroups(node.sessions).map(({ sessions }) =>
    equalLinks(
      momentsOf(sessions.flatMap(slotTurns), context.now, (now) => linksNow(node, sessions, { ...context, now })),
    ),
  );

/** When the calendar links of a session change: at its end; where it closes on some days, after each open one. */
const slotTurns = (session: SessionNode): readonly Instant[] => [
  ...[instantsOf(session.time)?.end].filter((end) => end !== undefined),
  ...(closedDaysRule(session) ? daysOf(session.time).map((day) => untilOn(day)) : []),
];

function linksNow(node: ActivityNode, row: readonly SessionNode[], context: ViewContext): readonly LinkView[] {
  for (const session of row) {
    const slot = openSlot(session, context.now);
    if (slot) return [fileLink(node, row, session, context), outlookLink(node, session, slot, context)];
  }
  return [];
}

function openSlot(session: SessionNode, now: Instant): Slot | undefined {
  const slot = slotOf(session, dayOf(now));
  return slot?.former || !isStanding(session) || hasEnded(session.time, now) ? undefined : slot;
}

/** The file of the whole activity where the row is all of it, as a weekly rule is. */
function fileLink(
  { id, sessions }: ActivityNode,
  row: readonly SessionNode[],
  next: SessionNode,
  { links }: ViewContext,
): LinkView {
  const isWhole = row.length === sessions.length;
  return { href: isWhole ? links.activityCalendar(id) : links.sessionCalendar(id, next.id), label: '手机日历' };
}

/** Outlook accepts times with an offset. The end of whole days is the midnight after the last day. */
function outlookLink(node: ActivityNode, session: SessionNode, slot: Slot, context: ViewContext): LinkView {
  const at = (instant: Instant) => (slot.allDay ? dayOf(instant) : `${dayOf(instant)}T${timeOf(instant)}:00+08:00`);
  const href = addressOf('https://outlook.live.com/calendar/0/action/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: eventTitle(node, session),
    startdt: at(slot.start),
    ...(slot.end === undefined ? {} : { enddt: at(slot.end) }),
    ...(slot.allDay ? { allday: 'true' } : {}),
    body: `详情：${absolute(context.address, context.links.activity(node.id))}`,
    location: placeLine(session) ?? '',
  });
  return { href, label: 'Outlook' };
}

/** Outlook displays a plus sign for a space literally. */
const addressOf = (page: string, fields: Readonly<Record<string, string>>): string =>
  `${page}?${Object.entries(fields)
    .map(([name, text]) => `${name}=${queryText(text)}`)
    .join('&')}`;
