import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { lastMove } from '#domain/activity/changes.ts';
import { type Offer, offerOf } from '#domain/activity/offer.ts';
import { type SessionState, stateOf } from '#domain/activity/session-state.ts';
import { type TopicSlug, type TypeSlug, topicSlugs, typeSlugs } from '#domain/activity/slugs.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { hoursKnown, hoursKnownOf } from '#domain/schedule/hours-known.ts';
import { type Occurrence, phaseBetween, spanOf } from '#domain/schedule/occurrences.ts';
import { featuresOf, occurrenceFacets } from '#domain/schedule/row-facets.ts';
import { instantsOf } from '#domain/schedule/session-time.ts';
import { admissionMark } from '../activity/admission-text.ts';
import { audienceText } from '../activity/audience-text.ts';
import { closesText, opensText } from '../activity/booking-text.ts';
import { placeName, shortPlaceText } from '../activity/place.ts';
import { typeText } from '../activity/type-text.ts';
import { shortDay, weekday } from '../format/date.ts';
import { phrases } from '../format/phrases.ts';
import { lastEntryText, openingNotes } from '../schedule/opening-text.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import { bookingLink } from './booking-links.ts';
import { conditionsOf } from './feature-words.ts';
import { lastingStatus } from './status.ts';
import { type StatusName, type StatusView, statusWords, watchedState } from './status-words.ts';
import { sessionMarks, type TicketMarks } from './ticket-marks.ts';
import { type TicketTime, ticketHours, ticketTime } from './ticket-time.ts';

/** One row of a list at a moment: an occurrence, a session, or a whole activity. */
export interface TicketNow extends TicketTime {
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
  /** Stated features that make it easier to attend: `免费`, `没有台阶`. */
  readonly conditions: readonly string[];
  /** Who may come, where it is not the public: `本校师生`. */
  readonly admission: string | undefined;
  readonly notes: readonly string[];
  /** The time before a postponement. */
  readonly was: string | undefined;
  readonly offer: Offer;
  /** The name of the offer. */
  readonly offered: StatusName;
  /** The same, or that the session runs. */
  readonly state: StatusName;
  /** The offer as text, icon and tone. */
  readonly status: StatusView;
  /** The lasting part of the offer. */
  readonly lasting: StatusView;
  /** The booking page, else the phone. */
  readonly booking: LinkView | undefined;
  readonly off: boolean;
  readonly sample: boolean;
  /** Input of the scripts that update the status and filter rows. */
  readonly marks: TicketMarks;
}

/** The row of one session, with its days in words. */
export function sessionTicketNow(node: ActivityNode, session: SessionNode, context: ViewContext): TicketNow {
  const { activity } = node;
  const { now } = context;
  const offer = offerOf(session, activity, now);
  const { previously, time, booking } = session;
  const closes = booking?.closes === undefined ? undefined : closesText(booking.closes);
  return {
    href: context.links.activity(node.id),
    title: phrases(activity.name),
    type: { slug: typeSlugs[activity.type], name: activity.type },
    label: sessionLabel(node, session),
    topic: activity.topic && topicSlugs[activity.topic],
    seed: node.id,
    ...ticketTime(session),
    place: shortPlaceText(node, session),
    audience: audienceText(activity) ?? '',
    conditions: conditionsOf(featuresOf(node, [session])),
    admission: admissionMark(activity),
    notes: [...sessionNotes(node, session, offer), ...(time.kind === 'all-day' ? openingNotes(time) : [])],
    was: previously && previousTime(previously),
    offer,
    offered: watched(offer, session),
    state: watched(stateOf(offer, instantsOf(time), hoursKnownOf(time), now), session),
    status: statusWords[watched(offer, session)],
    lasting: lastingStatus(watched(offer, session), closes),
    booking: bookingLink(node, session, context),
    off: offer === 'cancelled',
    sample: activity.sample,
    marks: sessionMarks(node, session, context),
  };
}

/** The type, with the name of the session. */
export const sessionLabel = ({ activity }: ActivityNode, { title }: SessionNode): string =>
  title === undefined ? typeText(activity) : `${typeText(activity)}　${title}`;

/** The row of an occurrence; with its day when the list mixes days. */
export function occurrenceTicketNow(
  occurrence: Occurrence,
  context: ViewContext,
  options = { withDay: false },
): TicketNow {
  const { node, session, day, starts, ends, lastEntry, part } = occurrence;
  const base = sessionTicketNow(node, session, context);
  const span = spanOf(occurrence);
  const hours = hoursKnown(starts, ends);
  const over = !base.off && phaseBetween(span.start, span.end, context.now) === 'ended';
  return {
    ...base,
    state: watched(stateOf(base.offer, span, hours, context.now), session),
    ...(over && {
      offer: 'ended',
      offered: 'ended',
      state: 'ended',
      status: ended,
      lasting: ended,
      booking: undefined,
    }),
    marks: {
      ...base.marks,
      ...span,
      hours,
      facets: occurrenceFacets(occurrence, context.site.campaign.programmes),
    },
    ...ticketHours(starts, ends, part),
    notes: [...sessionNotes(node, session, base.offer), ...(lastEntry === undefined ? [] : [lastEntryText(lastEntry)])],
    day: options.withDay ? `${shortDay(day)} ${weekday(day)}` : undefined,
  };
}

const watched = (state: SessionState, session: SessionNode): StatusName => watchedState(state, isOnlineOnly(session));

/** True for a session that one watches, not comes to. */
export const isOnlineOnly = ({ online, places }: SessionNode): boolean =>
  online !== undefined && places.every((place) => placeName(place) === '');

const { ended } = statusWords;

const movedNote = (node: ActivityNode, session: SessionNode): string | undefined =>
  isStanding(session) && lastMove(node) ? '地点有变' : undefined;

function sessionNotes(node: ActivityNode, session: SessionNode, offer: Offer): readonly string[] {
  const opens = offer === 'booking-not-open' ? session.booking?.opens : undefined;
  return [...lastingNotes(node, session), ...(opens === undefined ? [] : [opensText(opens)])];
}

/** Notes of a session that do not depend on the time. */
export const lastingNotes = (node: ActivityNode, session: SessionNode): readonly string[] =>
  [session.reason, session.note, movedNote(node, session)].filter((each) => each !== undefined);

/** The time before a postponement, in words: `9月20日（周三）15:00–16:30`. */
export const previousTime = (time: NonNullable<SessionNode['previously']>): string =>
  sessionTimeText({ kind: 'timed', ...time });
