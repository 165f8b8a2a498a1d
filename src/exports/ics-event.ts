import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ActivityNode, SessionNode, VenueNode } from '#domain/activity/activity-node.ts';
import { type SessionGroup, sessionGroups } from '#domain/activity/session-groups.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { recurrenceOf } from '#domain/schedule/recurrence.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { instantAt } from '#domain/time/instant.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { chinaZone, inChina } from './china-time.ts';
import { closedDaysRule, type Slot, slotOf } from './event-slot.ts';
import { sessionUid } from './event-uid.ts';
import { recurrenceId, recurrenceLines } from './ics-recurrence.ts';
import { cancelledDaysLine, eventDescription, eventTitle, placeLine } from './ics-text.ts';
import { printedEvent } from './printed-event.ts';

const cache = new WeakMap<ViewContext, Map<string, string>>();

/**
 * Returns the VEVENTs of an activity (RFC 5545, section 3.6.1), with their line ends: one for each session whose day is
 * known, and one for each weekly rule. Cached per campaign: each activity appears in about seven calendars.
 */
export function eventTexts(node: ActivityNode, context: ViewContext): string {
  const texts = cache.get(context) ?? new Map<string, string>();
  cache.set(context, texts);
  const text =
    texts.get(node.id) ??
    sessionGroups(node.sessions)
      .map((group) => groupText(node, group, context))
      .join('');
  texts.set(node.id, text);
  return text;
}

/**
 * Returns the VEVENT of one session. A day of a weekly rule is an event with a UID of its own, not an instance of the
 * rule: many programs refuse an instance without its rule, or keep only one of several with the same UID.
 */
export function eventText(node: ActivityNode, session: SessionNode, context: ViewContext): string {
  const slot = slotOf(session);
  const rule = closedDaysRule(session);
  return slot
    ? printedEvent(eventOf(node, session, slot, context), rule === undefined ? [] : recurrenceLines(rule, slot))
    : '';
}

const groupText = (node: ActivityNode, { series, sessions }: SessionGroup, context: ViewContext): string =>
  series ? ruleText(node, series.id, sessions, context) : eventText(node, sessions[0], context);

/**
 * A weekly rule as one event that repeats, followed by one for each day of another status or reason, such as a cancelled
 * day (RFC 5545, section 3.8.4.4).
 */
function ruleText(node: ActivityNode, id: string, sessions: SessionGroup['sessions'], context: ViewContext): string {
  const [first] = sessions;
  const [usual = first] = speakingSessions(sessions);
  const slot = slotOf(first);
  if (!slot) return '';
  const rule = recurrenceOf(sessions.flatMap(({ time }) => daysOf(time).slice(0, 1)));
  const master = eventOf(node, { ...usual, id, time: first.time }, slot, context);
  const description = [master.description, cancelledDaysLine(usual, sessions)].filter(Boolean).join('\n');
  const others = sessions.filter(({ status, reason }) => status !== usual.status || reason !== usual.reason);
  return [
    printedEvent({ ...master, description }, rule === undefined ? [] : recurrenceLines(rule, slot)),
    ...others.map((session) => {
      const own = slotOf(session) ?? slot;
      return printedEvent(eventOf(node, { ...session, id }, own, context), [recurrenceId(own)]);
    }),
  ].join('');
}

function eventOf(node: ActivityNode, session: SessionNode, slot: Slot, context: ViewContext) {
  const { address, links, now } = context;
  const { type, changes } = node.activity;
  const lastChange = changes
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const status = statusOf(session, slot);
  return {
    id: sessionUid(node, session.id, context),
    sequence: changes.length,
    stamp: new Date(now),
    ...(lastChange === undefined ? {} : { lastModified: new Date(instantAt(lastChange)) }),
    start: inChina(slot.start),
    ...(slot.end === undefined ? {} : { end: inChina(slot.end) }),
    allDay: slot.allDay,
    timezone: chinaZone,
    summary: eventTitle(node, session),
    ...locationOf(session),
    description: eventDescription(node, session, context),
    url: absolute(address, links.activity(node.id)),
    categories: [{ name: type }],
    status,
    transparency: slot.allDay || status !== ICalEventStatus.CONFIRMED ? transparent : ICalEventTransparency.OPAQUE,
  } satisfies ICalEventData;
}

/** Does not mark the calendar's owner as busy. */
const transparent = ICalEventTransparency.TRANSPARENT;

function statusOf({ status }: SessionNode, { former }: Slot): ICalEventStatus {
  if (status === 'cancelled') return ICalEventStatus.CANCELLED;
  return former ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function locationOf(session: SessionNode): Pick<ICalEventData, 'location'> {
  const title = placeLine(session);
  if (title === undefined) return {};
  const geo = session.places.length > 1 ? undefined : pointOf(session.venue);
  return { location: geo ? { title, geo } : { title } };
}

/** GEO is WGS 84 (RFC 5545, section 3.8.1.6); a point in another system would be off by hundreds of metres. */
function pointOf(venue: VenueNode | undefined) {
  const point = venue?.venue.point;
  return point?.crs === 'wgs84' ? { lat: point.lat, lon: point.lng } : undefined;
}
