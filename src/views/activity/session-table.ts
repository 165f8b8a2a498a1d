import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { sessionGroups } from '#domain/activity/session-groups.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { type Moments, partOver } from '#domain/time/moments.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { StatusName, StatusView } from '../ticket/status-words.ts';
import { sessionTicket } from '../ticket/ticket.ts';
import type { TicketView } from '../ticket/ticket-over-time.ts';
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
  /** Position among the activity's sessions. */
  readonly session: number;
  readonly time: string;
  readonly name: string | undefined;
  readonly place: { readonly text: string; readonly href: string | undefined };
  readonly notes: Moments<readonly string[]>;
  /** `none` where the facts of the page say it of every session: how to book, who may come. */
  readonly states: Moments<StatusName | 'none'>;
  /** The lasting status; undefined for `none`. */
  readonly lasting: StatusView | undefined;
  readonly bookings: Moments<LinkView | undefined>;
  readonly off: boolean;
}

/**
 * With at least this many sessions, they are shown as a table instead of tickets; half as many suffice for a moving
 * programme.
 */
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

const isUsual = (name: StatusName): boolean => ['free', 'watch-free', 'watch', 'untold', 'closed-group'].includes(name);

function rowOf(node: ActivityNode, session: SessionNode, ticket: TicketView, { links }: ViewContext): SessionTableRow {
  const differs = isBookedBySession(node);
  const [place, ...others] = session.places;
  const isOne = place !== undefined && others.length === 0;
  const text = isOne ? placeName(place) : '';
  return {
    session: node.sessions.indexOf(session),
    time: daysOf(session.time).length > 0 ? ticket.line : '',
    name: session.title,
    place: {
      text: text || shortPlaceText(node, session),
      href: isOne && place.venue ? links.venue(place.venue.id) : undefined,
    },
    notes: partOver(ticket.texts, ({ was, notes }) => [
      ...(was === undefined ? [] : [`原定 ${was}`]),
      ...notes,
      ...(differs ? bookingNotes(session) : []),
    ]),
    states: partOver(ticket.states, (name) => (isUsual(name) && !differs ? 'none' : name)),
    lasting: isUsual(ticket.offer) && !differs ? undefined : ticket.lasting,
    bookings: ticket.bookings,
    off: ticket.off,
  };
}
