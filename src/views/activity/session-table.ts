import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import type { Offer } from '#domain/activity/offer.ts';
import { sessionGroups } from '#domain/activity/session-groups.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { StatusView } from '../ticket/status.ts';
import { sessionTicket, type TicketView } from '../ticket/ticket.ts';
import type { TicketMarks } from '../ticket/ticket-marks.ts';
import { bookingNotes, isBookedBySession } from './booking-text.ts';
import { placeName, shortPlaceText } from './place.ts';

/** The sessions of a moving programme by day: `大篷车`, a school a day. */
export interface SessionTable {
  readonly days: readonly {
    readonly day: string;
    readonly rows: readonly SessionTableRow[];
  }[];
}

export interface SessionTableRow {
  readonly time: string;
  readonly name: string | undefined;
  readonly place: { readonly text: string; readonly href: string | undefined };
  readonly notes: readonly string[];
  /** Undefined where the facts of the page say it of every session: how to book, who may come. */
  readonly status: StatusView | undefined;
  readonly booking: LinkView | undefined;
  readonly off: boolean;
  readonly marks: TicketMarks;
}

/** From this many on, sessions are a table instead of tickets; those of a moving programme from half as many. */
const manySessions = 9;

/** A table for a moving programme, or for many sessions; undefined for an activity whose sessions are tickets. */
export function sessionTable(node: ActivityNode, context: ViewContext): SessionTable | undefined {
  if (!isLong(node)) return undefined;
  const rows = node.sessions.map((session) => ({ session, ticket: sessionTicket(node, session, context) }));
  const days = new Map<string, SessionTableRow[]>();
  for (const { session, ticket } of rows) {
    const day = ticket.day ?? ticket.when;
    days.set(day, [...(days.get(day) ?? []), rowOf(node, session, ticket, context)]);
  }
  return { days: [...days].map(([day, ofDay]) => ({ day, rows: ofDay })) };
}

function isLong({ sessions }: ActivityNode): boolean {
  const groups = sessionGroups(sessions);
  const venues = new Set(sessions.map(({ venue }) => venue?.id));
  const isMoving = groups.length * 2 >= manySessions && venues.size * 2 >= manySessions;
  return groups.length === sessions.length && (isMoving || groups.length >= manySessions);
}

const isUsual = (offer: Offer): boolean => offer === 'free' || offer === 'untold' || offer === 'closed-group';

function rowOf(node: ActivityNode, session: SessionNode, ticket: TicketView, { links }: ViewContext): SessionTableRow {
  const differs = isBookedBySession(node);
  const [place, ...others] = session.places;
  const isOne = place !== undefined && others.length === 0;
  const text = isOne ? placeName(place) : '';
  return {
    time: daysOf(session.time).length > 0 ? ticket.line : '',
    name: session.title,
    place: {
      text: text || shortPlaceText(node, session),
      href: isOne && place.venue ? links.venue(place.venue.id) : undefined,
    },
    notes: [
      ...(ticket.was === undefined ? [] : [`原定 ${ticket.was}`]),
      ...ticket.notes,
      ...(differs ? bookingNotes(session) : []),
    ],
    status: isUsual(ticket.offer) && !differs ? undefined : ticket.status,
    booking: ticket.booking,
    off: ticket.off,
    marks: ticket.marks,
  };
}
