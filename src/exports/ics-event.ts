import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ActivityNode, SessionNode, VenueNode } from '#domain/activity/activity-node.ts';
import { instantAt } from '#domain/time/instant.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { chinaZone, inChina } from './china-time.ts';
import { type Slot, slotOf } from './event-slot.ts';
import { eventDescription, eventTitle, placeLine } from './ics-text.ts';
import { printedEvent } from './printed-event.ts';

const cache = new WeakMap<ViewContext, Map<string, string>>();

/**
 * Returns the VEVENT of a session (RFC 5545, section 3.6.1), with its line ends; empty while the day is not known.
 * Cached per campaign: each event appears in about seven calendars.
 */
export function eventText(node: ActivityNode, session: SessionNode, context: ViewContext): string {
  const texts = cache.get(context) ?? new Map<string, string>();
  cache.set(context, texts);
  const key = `${node.id}/${session.id}`;
  const text = texts.get(key) ?? printedEvent(eventOf(node, session, context));
  texts.set(key, text);
  return text;
}

function eventOf(node: ActivityNode, session: SessionNode, context: ViewContext): ICalEventData | undefined {
  const slot = slotOf(session);
  if (!slot) return undefined;
  const { site, address, links, now } = context;
  const { type, changes, formerIds } = node.activity;
  // Keep the first id in the UID: with a new UID a renamed activity would appear twice in calendars that already hold
  // it.
  const [firstId = node.id] = formerIds;
  const lastChange = changes
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const status = statusOf(session, slot);
  return {
    id: `${site.id}.${firstId}.${session.id}@${new URL(address.origin).host}`,
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
  };
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
  const geo = pointOf(session.venue);
  return { location: geo ? { title, geo } : { title } };
}

/** GEO is WGS 84 (RFC 5545, section 3.8.1.6); a point in another system would be off by hundreds of metres. */
function pointOf(venue: VenueNode | undefined) {
  const point = venue?.venue.point;
  return point?.crs === 'wgs84' ? { lat: point.lat, lon: point.lng } : undefined;
}
