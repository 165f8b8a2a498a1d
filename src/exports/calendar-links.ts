import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { hasEnded } from '#domain/activity/offer.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { daysOf, instantsOf, untilOn } from '#domain/schedule/session-time.ts';
import { dayOf, type Instant, timeOf } from '#domain/time/instant.ts';
import { momentsOf, partOver } from '#domain/time/moments.ts';
import { equalLinks, type TimedLink } from '#views/format/timed-links.ts';
import type { LinkView } from '#views/site/frame.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { closedDaysRule, type Slot, slotOf } from './event-slot.ts';
import { eventTitle, placeLine } from './ics-text.ts';

/**
 * Returns the calendar links of each session over time, in session order: the calendar file for every open session, plus
 * prefilled Outlook and Google forms while it is the next one (their URLs are too long to repeat per session).
 * Cancelled, ended and undated sessions get no links.
 */
export function sessionCalendarLinks(node: ActivityNode, context: ViewContext): readonly (readonly TimedLink[])[] {
  const moments = momentsOf(node.sessions.flatMap(slotTurns), context.now, (now) =>
    linksNow(node, { ...context, now }),
  );
  return node.sessions.map((_, position) => equalLinks(partOver(moments, (links) => links[position] ?? [])));
}

/** When the calendar links of a session change: at its end; where it closes on some days, after each open one. */
const slotTurns = (session: SessionNode): readonly Instant[] => [
  ...[instantsOf(session.time)?.end].filter((end) => end !== undefined),
  ...(closedDaysRule(session) ? daysOf(session.time).map((day) => untilOn(day)) : []),
];

function linksNow(node: ActivityNode, context: ViewContext): readonly (readonly LinkView[])[] {
  const slots = node.sessions.map((session) => openSlot(session, context.now));
  const next = slots.findIndex((slot) => slot !== undefined);
  return node.sessions.map((session, position) => {
    const slot = slots[position];
    if (!slot) return [];
    return [fileLink(node, session, context), ...(position === next ? forms(node, session, slot, context) : [])];
  });
}

function openSlot(session: SessionNode, now: Instant): Slot | undefined {
  const slot = slotOf(session, dayOf(now));
  return slot?.former || !isStanding(session) || hasEnded(session.time, now) ? undefined : slot;
}

function fileLink({ id, sessions }: ActivityNode, session: SessionNode, { links }: ViewContext): LinkView {
  const href = sessions.length > 1 ? links.sessionCalendar(id, session.id) : links.activityCalendar(id);
  return { href, label: '手机日历' };
}

function forms(node: ActivityNode, session: SessionNode, slot: Slot, context: ViewContext): readonly LinkView[] {
  const { links } = context;
  const event = {
    title: eventTitle(node, session),
    description: `详情：${absolute(context.address, links.activity(node.id))}`,
    place: placeLine(session) ?? '',
    slot,
  };
  return [
    { href: outlookAddress(event), label: 'Outlook' },
    { href: googleAddress(event), label: 'Google' },
  ];
}

interface EventFields {
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly slot: Slot;
}

/**
 * Whole days use dates with an exclusive end; timed sessions use China local time with the zone in `ctz`. Google requires
 * an end: a session of unknown length ends when it starts.
 */
function googleAddress({ title, description, place, slot }: EventFields): string {
  const at = (instant: Instant) => {
    const day = dayOf(instant).replaceAll('-', '');
    return slot.allDay ? day : `${day}T${timeOf(instant).replace(':', '')}00`;
  };
  return addressOf('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${at(slot.start)}/${at(slot.end ?? slot.start)}`,
    ctz: 'Asia/Shanghai',
    details: description,
    location: place,
  });
}

/** Outlook accepts times with an offset. The end of whole days is the midnight after the last day. */
function outlookAddress({ title, description, place, slot }: EventFields): string {
  const at = (instant: Instant) => (slot.allDay ? dayOf(instant) : `${dayOf(instant)}T${timeOf(instant)}:00+08:00`);
  return addressOf('https://outlook.live.com/calendar/0/action/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: at(slot.start),
    ...(slot.end === undefined ? {} : { enddt: at(slot.end) }),
    ...(slot.allDay ? { allday: 'true' } : {}),
    body: description,
    location: place,
  });
}

/**
 * Encodes spaces as %20: Outlook displays a plus sign literally. Only ASCII is escaped: browsers escape other
 * characters as UTF-8 themselves, and unescaped names save a few hundred bytes per page.
 */
const addressOf = (page: string, fields: Readonly<Record<string, string>>): string =>
  `${page}?${Object.entries(fields)
    .map(([name, text]) => `${name}=${text.replace(/[\u0020-\u007e\s]+/gu, encodeURIComponent)}`)
    .join('&')}`;
