import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { sessionGroups } from '#domain/activity/session-groups.ts';
import { turnsOf } from '#domain/activity/session-state.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { scheduleDays } from '#domain/schedule/occurrences.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { bookingNotes, isBookedBySession } from '../activity/booking-text.ts';
import { onlinesOf } from '../activity/place.ts';
import { everyWeek } from '../format/weekdays.ts';
import { type HoursTable, hoursTable, openingNotes } from '../schedule/opening-text.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import {
  isSeries,
  type SeriesDate,
  type SeriesGroup,
  seriesCount,
  seriesDates,
  seriesTicketNow,
  seriesTurns,
} from './series-ticket.ts';
import { withoutFacets } from './ticket.ts';
import { sessionTicketNow, type TicketNow } from './ticket-now.ts';
import { type TicketView, ticketOverTime } from './ticket-over-time.ts';

/** A session, or the sessions of a weekly rule, on its own activity's page: titled by its day, with the day's picture. */
export interface SessionTicket {
  readonly ticket: TicketView;
  /**
   * Position of the day among the campaign's days, for the day's picture; undefined for a day outside the window, or
   * none.
   */
  readonly day: { readonly index: number; readonly count: number } | undefined;
  /** The days of a weekly rule; empty for a single session. */
  readonly dates: readonly SeriesDate[];
  /** Hours that differ between days. */
  readonly hours: HoursTable | undefined;
  /** Its own online address. */
  readonly links: readonly LinkView[];
}

/** The sessions of an activity as rows: their name or `第 1 场` as the label, the day as the title. */
export function sessionTickets(node: ActivityNode, context: ViewContext): readonly SessionTicket[] {
  const days = scheduleDays(context.site.campaign.window, []);
  const groups = sessionGroups(node.sessions);
  return groups.map((group, position) => {
    const [session] = group.sessions;
    const index = days.indexOf(daysOf(session.time)[0] ?? '');
    const number = groups.length > 1 ? `第 ${position + 1} 场` : '场次';
    const row = isSeries(group) ? seriesRow(node, group) : singleRow(node, session, number);
    const turns = isSeries(group) ? seriesTurns(group) : turnsOf(session);
    const rowNow = (at: ViewContext): TicketNow => {
      const ticket = row.ticket(at);
      const notes = [...ticket.notes, ...(isBookedBySession(node) ? bookingNotes(session) : [])];
      return { ...ticket, notes, audience: '', conditions: [], admission: undefined, sample: false };
    };
    return {
      ...row,
      ticket: ticketOverTime(turns, context, rowNow),
      day: index < 0 ? undefined : { index, count: days.length },
      links: ownLinks(node, session),
    };
  });
}

interface Row extends Pick<SessionTicket, 'dates' | 'hours'> {
  readonly ticket: (context: ViewContext) => TicketNow;
}

function seriesRow(node: ActivityNode, group: SeriesGroup): Row {
  const { series, sessions } = group;
  const ticket = (at: ViewContext): TicketNow => ({
    ...seriesTicketNow(node, group, at),
    title: [everyWeek(series.weekdays)],
    day: seriesCount(series, speakingSessions(sessions)),
    label: sessions[0].title ?? '每周',
  });
  return { ticket, dates: seriesDates(sessions), hours: undefined };
}

function singleRow(node: ActivityNode, session: SessionNode, number: string): Row {
  const { time } = session;
  const hours = time.kind === 'all-day' ? hoursTable(time) : undefined;
  const inTable = time.kind === 'all-day' && hours ? openingNotes(time) : [];
  const ticket = (at: ViewContext): TicketNow => {
    const base = withoutFacets(sessionTicketNow(node, session, at));
    const title = base.day ?? base.when;
    return {
      ...base,
      title: [title],
      ...(title === base.when && { when: '', hours: '', line: '' }),
      notes: base.notes.filter((note) => !inTable.includes(note)),
      day: undefined,
      label: session.title ?? number,
    };
  };
  return { ticket, dates: [], hours };
}

/** The session's online address, where the activity has several. */
function ownLinks(node: ActivityNode, session: SessionNode): readonly LinkView[] {
  if (onlinesOf(node.sessions).length < 2) return [];
  return onlinesOf([session]).flatMap(({ platform, url }) =>
    url === undefined ? [] : [{ href: url, label: `线上：${platform}` }],
  );
}
