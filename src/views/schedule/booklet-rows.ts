import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { type SessionGroup, sessionGroups } from '#domain/activity/session-groups.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { markedTitle } from '#domain/activity/title-marks.ts';
import { compareTimes, daysOf } from '#domain/schedule/session-time.ts';
import { type TimetablePlace, timetablePlaces } from '#domain/schedule/timetable.ts';
import type { Day } from '#domain/time/instant.ts';
import { admissionMark } from '../activity/admission-text.ts';
import { audienceText } from '../activity/audience-text.ts';
import { bookingText } from '../activity/booking-text.ts';
import { placeText } from '../activity/place.ts';
import type { ViewContext } from '../site/view-context.ts';
import { isSeries, seriesTicket } from '../ticket/series-ticket.ts';
import { previousTime } from '../ticket/ticket-now.ts';
import { ticketTime } from '../ticket/ticket-time.ts';
import { openingNotes } from './opening-text.ts';

/** One row of a booklet: a session, or a weekly rule. */
export interface BookletRow {
  /** Lines in the column of times; the first one is the day, unless it is not known. */
  readonly when: readonly string[];
  /** Set for a session on a single known day. */
  readonly day: Day | undefined;
  readonly title: string;
  /** The place; for whom, booking and notes. */
  readonly details: readonly string[];
}

/** A row, and what it is sorted by. */
export interface Placed {
  readonly row: BookletRow;
  readonly span: 'day' | 'days' | 'undated';
  readonly region: string | undefined;
  readonly places: readonly TimetablePlace[];
}

/** Every session once, those of a weekly rule together; sorted by time. */
export const bookletRows = (context: ViewContext): readonly Placed[] =>
  context.site.activities
    .flatMap((node) => sessionGroups(node.sessions).map((group) => ({ node, group, first: group.sessions[0] })))
    .sort((a, b) => compareTimes(a.first.time, b.first.time))
    .map(({ node, group }) => placed(node, group, context));

function placed(node: ActivityNode, group: SessionGroup, context: ViewContext): Placed {
  const first = speakingSessions(group.sessions)[0] ?? group.sessions[0];
  const { time } = first;
  const days = daysOf(time);
  const isOfOneDay = !isSeries(group) && days.length === 1;
  const { day, line } = isSeries(group) ? seriesTicket(node, group, context) : ticketTime(first);
  const region = first.venue?.region ?? node.region;
  return {
    row: {
      when: day === undefined ? [line] : [day, line],
      day: isOfOneDay ? days[0] : undefined,
      title: titleOf(node, first),
      details: detailsOf(node, first),
    },
    span: isOfOneDay ? 'day' : days.length > 0 ? 'days' : 'undated',
    region: region?.id,
    places: [...timetablePlaces(first).values()],
  };
}

function titleOf({ activity }: ActivityNode, { title, status }: SessionNode): string {
  const marks = [activity.sample && 'sample', status !== 'scheduled' && status] as const;
  return `${markedTitle(activity.name, marks)}${title === undefined ? '' : `　${title}`}`;
}

/** A cancelled session says why, and nothing that could bring someone there. */
function detailsOf(node: ActivityNode, session: SessionNode): readonly string[] {
  const { activity } = node;
  const { status, previously, reason, note, time } = session;
  if (status === 'cancelled') return reason === undefined ? [] : [reason];
  const facts = [
    admissionMark(activity) ?? audienceText(activity),
    bookingText(session, activity),
    previously && `原定${previousTime(previously)}`,
    reason,
    note,
    ...(time.kind === 'all-day' ? openingNotes(time) : []),
  ];
  return [placeText(node, session), facts.filter(Boolean).join('；')];
}
