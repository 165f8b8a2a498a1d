import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { lastMove } from '#domain/activity/changes.ts';
import { hasEnded, type Offer, offerOf } from '#domain/activity/offer.ts';
import { type TopicSlug, type TypeSlug, topicSlugs, typeSlugs } from '#domain/activity/slugs.ts';
import { isStanding, speakingSessions } from '#domain/activity/standing-sessions.ts';
import { hoursKnown, hoursKnownOf } from '#domain/schedule/hours-known.ts';
import { type Occurrence, phaseBetween, spanOf } from '#domain/schedule/occurrences.ts';
import { occurrenceFacets, sessionsFacets } from '#domain/schedule/row-facets.ts';
import { instantsOf } from '#domain/schedule/session-time.ts';
import { admissionMark } from '../activity/admission-text.ts';
import { audienceText } from '../activity/audience-text.ts';
import { opensText } from '../activity/booking-text.ts';
import { shortPlaceText } from '../activity/place.ts';
import { shortDay, weekday } from '../format/date.ts';
import { phrases } from '../format/phrases.ts';
import { everyWeekShort } from '../format/weekdays.ts';
import { lastEntryText, openingNotes } from '../schedule/opening-text.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import type { ViewContext } from '../site/view-context.ts';
import { bookingLink } from './booking-links.ts';
import { type StatusView, statusView } from './status.ts';
import { sessionMarks, type TicketMarks } from './ticket-marks.ts';
import { type TicketTime, ticketHours, ticketTime } from './ticket-time.ts';

/** One row of a list: an occurrence, a session, or a whole activity. */
export interface TicketView extends TicketTime {
  readonly href: string;
  readonly title: readonly string[];
  readonly type: { readonly slug: TypeSlug; readonly name: string };
  /** Label above the title: the type with the name of the session, or the number of the session. */
  readonly label: string;
  readonly topic: TopicSlug | undefined;
  /** Stable seed that varies the picture. */
  readonly seed: string;
  readonly place: string;
  readonly audience: string;
  /** Who may come, where it is not the public: `本校师生`. */
  readonly admission: string | undefined;
  readonly notes: readonly string[];
  /** The time before a postponement. */
  readonly was: string | undefined;
  readonly offer: Offer;
  /** The offer as text, icon and tone. */
  readonly status: StatusView;
  /** The booking page, else the phone. */
  readonly booking: { readonly href: string; readonly label: string } | undefined;
  readonly off: boolean;
  readonly sample: boolean;
  /** Input of the scripts that update the status and filter rows. */
  readonly marks: TicketMarks;
}

/** The row on a page without filters: omits the facets to keep the HTML small. */
export const withoutFacets = (ticket: TicketView): TicketView => ({
  ...ticket,
  marks: { ...ticket.marks, facets: undefined },
});

/** The row of an occurrence; with its day when the list mixes days. */
export function occurrenceTicket(
  occurrence: Occurrence,
  context: ViewContext,
  options = { withDay: false },
): TicketView {
  const { node, session, day, starts, ends, lastEntry, part } = occurrence;
  const base = sessionTicket(node, session, context);
  const { start, end } = spanOf(occurrence);
  const over = !base.off && phaseBetween(start, end, context.now) === 'ended';
  return {
    ...base,
    ...(over && { offer: 'ended' as const, status: statusView('ended'), booking: undefined }),
    marks: {
      ...base.marks,
      start,
      end,
      hours: hoursKnown(starts, ends),
      facets: occurrenceFacets(occurrence, context.site.campaign.programmes),
    },
    ...ticketHours(starts, ends, part),
    notes: [...sessionNotes(node, session, base.offer), ...(lastEntry === undefined ? [] : [lastEntryText(lastEntry)])],
    day: options.withDay ? `${shortDay(day)} ${weekday(day)}` : undefined,
  };
}

/**
 * The row of a whole activity, represented by its next session, or by its first once all are over. Ignores cancelled
 * sessions, unless all are cancelled. For scripts the row ends with the last session; while an end is not known, the
 * row has no start or end.
 * @throws when the activity has no session
 */
export function activityTicket(node: ActivityNode, context: ViewContext): TicketView {
  const sessions = speakingSessions(node.sessions);
  const session = sessions.find(({ time }) => !hasEnded(time, context.now)) ?? sessions[0];
  if (!session) throw new Error(`Activity ${node.id} has no session`);
  const more = moreText(sessions, session);
  const base = sessionTicket(node, session, context);
  const ends = sessions.flatMap(({ time }) => instantsOf(time)?.end ?? []);
  const isKnown = ends.length === sessions.length;
  return {
    ...base,
    notes: [...base.notes, ...changedOthers(node, session)],
    day: base.day === undefined ? undefined : `${base.day}${more}`,
    marks: {
      ...base.marks,
      start: isKnown ? base.marks.start : undefined,
      end: isKnown ? Math.max(...ends) : undefined,
      hours: sessions.map(({ time }) => hoursKnownOf(time)).find((hours) => hours !== 'both') ?? 'both',
      facets: sessionsFacets(node, sessions, context.site.campaign.programmes),
      key: undefined,
      formerKeys: undefined,
    },
  };
}

/** Which other sessions the row stands for: `，每周六、日`, `，共 3 场`; '' for a single one. */
function moreText(sessions: readonly SessionNode[], { series }: SessionNode): string {
  if (sessions.length < 2) return '';
  const isOneRule = series !== undefined && sessions.every((each) => each.series === series);
  return isOneRule ? `，${everyWeekShort(series.weekdays)}` : `，共 ${sessions.length} 场`;
}

/** States that other sessions of the activity are cancelled or postponed. */
function changedOthers({ sessions }: ActivityNode, shown: SessionNode): readonly string[] {
  const count = (status: SessionNode['status']) =>
    sessions.filter((session) => session !== shown && session.status === status).length;
  const [cancelled, postponed] = [count('cancelled'), count('postponed')];
  return [
    ...(cancelled > 0 && isStanding(shown) ? [`另有 ${cancelled} 场已取消`] : []),
    ...(postponed > 0 ? [`另有 ${postponed} 场已改期`] : []),
  ];
}

const movedNote = (node: ActivityNode, session: SessionNode): string | undefined =>
  isStanding(session) && lastMove(node) ? '地点有变' : undefined;

/** The row of one session, with its days in words. */
export function sessionTicket(node: ActivityNode, session: SessionNode, context: ViewContext): TicketView {
  const { activity } = node;
  const offer = offerOf(session, activity, context.now);
  const { title, venue, online, previously, time } = session;
  return {
    href: context.links.activity(node.id),
    title: phrases(activity.name),
    type: { slug: typeSlugs[activity.type], name: activity.type },
    label: title === undefined ? activity.type : `${activity.type}　${title}`,
    topic: activity.topic && topicSlugs[activity.topic],
    seed: node.id,
    ...ticketTime(session),
    place: shortPlaceText(node, session),
    audience: audienceText(activity) ?? '',
    admission: admissionMark(activity),
    notes: [...sessionNotes(node, session, offer), ...(time.kind === 'all-day' ? openingNotes(time) : [])],
    was: previously && previousTime(previously),
    offer,
    status: statusView(offer, online !== undefined && venue === undefined),
    booking: bookingLink(node, session, context),
    off: offer === 'cancelled',
    sample: activity.sample,
    marks: sessionMarks(node, session, context),
  };
}

function sessionNotes(node: ActivityNode, session: SessionNode, offer: Offer): readonly string[] {
  const { reason, note, booking } = session;
  const opens = offer === 'booking-not-open' ? booking?.opens : undefined;
  return [reason, note, movedNote(node, session), opens === undefined ? undefined : opensText(opens)].filter(
    (each) => each !== undefined,
  );
}

/** The time before a postponement, in words: `9月20日（周三）15:00–16:30`. */
const previousTime = (time: NonNullable<SessionNode['previously']>): string =>
  sessionTimeText({ kind: 'timed', ...time });
